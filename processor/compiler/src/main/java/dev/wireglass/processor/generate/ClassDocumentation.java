package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.processor.diagram.Drawing;
import dev.wireglass.processor.diagram.Strip;
import dev.wireglass.processor.plan.DecoderPlan;
import java.util.List;

/// The comment on a generated class: what it decodes, by which specification, and its diagram.
final class ClassDocumentation {
  private ClassDocumentation() {}

  static CodeBlock of(DecoderPlan plan) {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add("Decodes {@link $T}", Types.header(plan));
    text.add("$L.\n", spec(plan));
    text.add(
        "\n"
            + "<p>Static methods read a header in place, after {@link #check} has found it"
            + " readable.\n"
            + "An instance is a view that can be moved from header to header with {@link #wrap}"
            + " or\n"
            + "{@link #tryWrap}. Nothing is copied, and nothing is allocated but slices.\n");
    text.add("\n<pre>\n$L</pre>\n", layout(plan));
    return text.build();
  }

  /// The diagram, then the lengths that it cannot show.
  static String layout(DecoderPlan plan) {
    StringBuilder layout = new StringBuilder();
    Drawing.of(plan.outline()).forEach(line -> layout.append(line).append('\n'));
    List<Strip> variable = plan.outline().fields().stream().filter(Strip::varies).toList();
    layout.append(variable.isEmpty() ? "" : "\n");
    for (Strip strip : variable) {
      layout.append("%s: %s\n".formatted(strip.name(), asText(strip.length())));
    }
    if (plan.numbers().anyMatch(number -> number.part() != null)) {
      layout.append("\nThe parts of a word stand in the order of their declaration.\n");
    }
    return layout.toString();
  }

  /// Where the layout comes from, as it follows a name.
  static String spec(DecoderPlan plan) {
    return plan.spec().isEmpty() ? "" : ", " + asText(plan.spec());
  }

  /// In a comment, text is neither markup nor the end of the comment nor an escape of Java.
  private static String asText(String spec) {
    return spec.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}

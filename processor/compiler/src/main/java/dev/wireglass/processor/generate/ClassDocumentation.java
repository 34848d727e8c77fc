package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.processor.diagram.Strip;
import dev.wireglass.processor.plan.DecoderPlan;
import java.util.ArrayList;
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

  /// The diagram, then, each behind an empty line, what it cannot show: lengths, conditions and
  /// views, and the order of the parts of words.
  static String layout(DecoderPlan plan) {
    StringBuilder layout = new StringBuilder();
    plan.diagram().forEach(line -> layout.append(line).append('\n'));
    String notes = notes(plan);
    layout.append(notes.isEmpty() ? "" : "\n").append(notes);
    if (plan.numbers().anyMatch(number -> number.part() != null)) {
      layout.append("\nThe parts of a word stand in the order of their declaration.\n");
    }
    return layout.toString();
  }

  private static String notes(DecoderPlan plan) {
    StringBuilder notes = new StringBuilder();
    plan.outline().fields().stream()
        .filter(strip -> strip.varies() || strip.isOptional())
        .forEach(strip -> notes.append(note(strip)).append('\n'));
    plan.slices().forEach(slice -> notes.append(ViewSource.of(plan, slice).noted()));
    return notes.toString();
  }

  private static String note(Strip strip) {
    List<String> notes = new ArrayList<>();
    if (strip.varies()) {
      notes.add(asText(strip.length()));
    }
    if (strip.isOptional()) {
      notes.add("only if " + asText(strip.condition()));
    }
    return strip.name() + ": " + String.join(", ", notes);
  }

  /// Where the layout comes from, as it follows a name.
  static String spec(DecoderPlan plan) {
    return plan.spec().isEmpty() ? "" : ", " + asText(plan.spec());
  }

  /// In a comment, text is neither markup nor the end of the comment nor an escape of Java.
  static String asText(String spec) {
    return spec.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;")
        .replace("\\", "&#92;");
  }
}

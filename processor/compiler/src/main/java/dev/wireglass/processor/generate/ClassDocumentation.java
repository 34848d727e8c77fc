package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.processor.plan.DecoderPlan;

/// The comment on a generated class: what it decodes, by which specification, and the layout.
final class ClassDocumentation {
  private ClassDocumentation() {}

  static CodeBlock of(DecoderPlan plan) {
    CodeBlock.Builder text = CodeBlock.builder();
    text.add("Decodes {@link $T}", Types.header(plan));
    text.add("$L.\n", plan.spec().isEmpty() ? "" : ", " + asText(plan.spec()));
    text.add(
        "\n"
            + "<p>Static methods read a header in place, after {@link #check} has found it"
            + " readable.\n"
            + "An instance is a view that can be moved from header to header with {@link #wrap}"
            + " or\n"
            + "{@link #tryWrap}. Nothing is copied, and nothing is allocated but slices.\n");
    text.add("\n<pre>\n$L</pre>\n", LayoutTable.of(plan));
    return text.build();
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

package dev.wireglass.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;

/// The static method that says where a range ends: the limit of what stands in it.
final class LimitMethod {
  private LimitMethod() {}

  static MethodSpec of(DecoderPlan plan, Member.Slice slice) {
    Signature signature = Signature.of(plan);
    String arguments = signature.arguments(slice.needsLimit());
    return signature
        .staticMethod(slice.name() + "Limit", TypeName.LONG, slice.needsLimit())
        .addJavadoc("Where {@code $L} ends in the segment.\n", slice.name())
        .addStatement(
            "return $L + $L",
            "%sOffset(%s)".formatted(slice.name(), arguments),
            length(slice, arguments))
        .build();
  }

  /// Without what ends it.
  private static String length(Member.Slice slice, String arguments) {
    String length = "%sLength(%s)".formatted(slice.name(), arguments);
    return switch (slice.length()) {
      case Extent.Fixed(long bytes) -> Long.toString(bytes);
      case Extent.Calculated _ -> length;
      case Extent.Terminated(_, var mark) -> length + " - " + mark.size();
    };
  }
}

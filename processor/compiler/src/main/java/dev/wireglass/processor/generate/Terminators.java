package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The constants for what ends ranges.
final class Terminators {
  private static final ClassName TERMINATOR = ClassName.get("dev.wireglass.runtime", "Terminator");

  private Terminators() {}

  static Stream<FieldSpec> constants(DecoderPlan plan) {
    return plan.members().stream()
        .filter(Member.Slice.class::isInstance)
        .map(member -> ((Member.Slice) member).length())
        .filter(Extent.Terminated.class::isInstance)
        .map(length -> constant((Extent.Terminated) length));
  }

  private static FieldSpec constant(Extent.Terminated end) {
    return FieldSpec.builder(TERMINATOR, end.constant())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($L)",
            TERMINATOR,
            end.mark().stream()
                .map(each -> "0x%02x".formatted(each))
                .collect(Collectors.joining(", ")))
        .build();
  }
}

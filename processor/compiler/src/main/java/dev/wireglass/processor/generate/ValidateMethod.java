package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Demand;
import dev.wireglass.processor.plan.Member;
import java.util.ArrayList;
import java.util.List;

/// The method that tells what is odd in a header that can be read.
///
/// @param plan the decoder
record ValidateMethod(DecoderPlan plan) {

  MethodSpec method() {
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), Types.VIOLATION);
    MethodSpec.Builder method =
        Signature.method("validate", list)
            .addJavadoc("What the specification demands of the fields and does not find.\n");
    CodeBlock checksum = checksum();
    List<CodeBlock> within =
        plan.slices().map(this::violationsWhereThere).filter(each -> !each.isEmpty()).toList();
    if (plan.demands().isEmpty() && within.isEmpty() && checksum.isEmpty()) {
      return method.addStatement("return $T.of()", List.class).build();
    }
    method.addStatement("$T violations = new $T<>()", list, ArrayList.class);
    for (Demand demand : plan.demands()) {
      if (demand instanceof Demand.Whole whole) {
        method.addStatement("long $LBreak =$W$L.malformedAt()", whole.number(), walk(whole));
      }
      method
          .beginControlFlow("if ($L)", violatedWhereThere(demand))
          .addStatement(
              "violations.add(new $T($S, $S, $L, $S))",
              Types.VIOLATION,
              plan.header(),
              demand.number(),
              asNumber(demand),
              demand.declared())
          .endControlFlow();
    }
    within.forEach(method::addCode);
    return method.addCode(checksum).addStatement("return violations").build();
  }

  private CodeBlock violationsWhereThere(Member.Slice slice) {
    CodeBlock violations = ViewSource.of(plan, slice).violations();
    return violations.isEmpty() || plan.presence(slice.name()) == null
        ? violations
        : CodeBlock.builder()
            .beginControlFlow("if ($L())", PresenceMethods.name(slice.name()))
            .add(violations)
            .endControlFlow()
            .build();
  }

  private CodeBlock checksum() {
    return plan.checksum() == null
        ? CodeBlock.of("")
        : new ChecksumMethods(plan, plan.checksum()).violation();
  }

  private CodeBlock violatedWhereThere(Demand demand) {
    String ifThere = PresenceMethods.ifThere(plan, demand.number(), "");
    CodeBlock violated = violated(demand);
    boolean isEither = violated.toString().contains(" || ");
    return ifThere.isEmpty()
        ? violated
        : CodeBlock.of(isEither ? "$L($L)" : "$L$L", ifThere, violated);
  }

  private CodeBlock violated(Demand demand) {
    if (demand instanceof Demand.Whole) {
      return CodeBlock.of("$LBreak >= 0", demand.number());
    }
    ValueSource value = value(demand);
    return switch (demand) {
      case Demand.Within within -> CodeBlock.of("$L", outside(value, within));
      case Demand.OneOf(_, var choices, _) ->
          choices.stream()
              .map(each -> CodeBlock.of("$L != $L", value.read(), ValueSource.literal(each)))
              .collect(CodeBlock.joining("$W&& "));
      case Demand.Whole _ -> throw new IllegalArgumentException(demand.toString());
    };
  }

  private static String outside(ValueSource value, Demand.Within demand) {
    if (value.isBoolean()) {
      return demand.max() == 0 ? value.read() : "!" + value.read();
    }
    if (demand.min() == demand.max()) {
      return value.read() + " != " + ValueSource.literal(demand.min());
    }
    List<String> sides = new ArrayList<>();
    if (demand.min() != Long.MIN_VALUE) {
      sides.add(value.isBelow(demand.min()));
    }
    if (demand.max() != Long.MAX_VALUE) {
      sides.add(value.isAbove(demand.max()));
    }
    return String.join(" || ", sides);
  }

  /// Where a boolean is violated, it is known what it is.
  private CodeBlock asNumber(Demand demand) {
    if (demand instanceof Demand.Whole) {
      return CodeBlock.of("$LBreak", demand.number());
    }
    ValueSource value = value(demand);
    return value.isBoolean() && demand instanceof Demand.Within within
        ? CodeBlock.of("$L", within.max() == 0 ? 1 : 0)
        : CodeBlock.of("$L", value.read());
  }

  private CodeBlock walk(Demand.Whole demand) {
    return OptionsSource.walk(plan, plan.slice(demand.number()));
  }

  private ValueSource value(Demand demand) {
    return new ValueSource(plan.number(demand.number()), "");
  }
}

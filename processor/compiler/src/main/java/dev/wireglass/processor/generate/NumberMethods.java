package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;

/// The methods that read one number: static ones and those of the flyweight.
///
/// @param plan the decoder
/// @param number the number
record NumberMethods(DecoderPlan plan, Member.Number number) {

  Stream<MethodSpec> statics() {
    return switch (number.carrier()) {
      case Carrier.Enumeration each -> Stream.of(code(), constant(each));
      case Carrier.Primitive carrier ->
          Stream.of(reading(number.name(), Types.of(carrier), carrier, describe("")));
      case Carrier.Segment _, Carrier.Characters _, Carrier.Options _, Carrier.Unsupported _ ->
          throw new IllegalStateException("no number: " + number.carrier());
    };
  }

  Stream<MethodSpec> instances() {
    Signature signature = Signature.of(plan);
    MethodSpec value =
        Signature.override(number.name(), Types.of(number.carrier()))
            .addCode(PresenceMethods.required(plan, number))
            .addStatement("return $L($L)", number.name(), signature.arguments(false))
            .build();
    if (!(number.carrier() instanceof Carrier.Enumeration)) {
      return Stream.of(value);
    }
    return Stream.of(
        value,
        Signature.method(codeName(), Types.code(number))
            .addJavadoc("The number that {@link #$L()} stands for.\n", number.name())
            .addCode(PresenceMethods.required(plan, number))
            .addStatement("return $L($L)", codeName(), signature.arguments(false))
            .build());
  }

  private String codeName() {
    return number.name() + "Code";
  }

  private MethodSpec code() {
    Carrier.Primitive carrier = number.isLong() ? Carrier.Primitive.LONG : Carrier.Primitive.INT;
    return reading(codeName(), Types.code(number), carrier, describe(", as a number"));
  }

  private MethodSpec reading(
      String name, TypeName type, Carrier.Primitive carrier, String description) {
    return Signature.of(plan)
        .staticMethod(name, type, false)
        .addJavadoc("$L\n", description)
        .addStatement("return $L", new NumberSource(plan, number, carrier).expression())
        .build();
  }

  private MethodSpec constant(Carrier.Enumeration type) {
    TypeName name = Types.of(type);
    String read = codeName() + "(" + Signature.of(plan).arguments(false) + ")";
    return Signature.of(plan)
        .staticMethod(number.name(), name, false)
        .addJavadoc("$L\n", describe(""))
        .addCode(constant(number, type, read))
        .build();
  }

  /// The body that finds the constant for a number.
  static CodeBlock constant(Member.Number number, Carrier.Enumeration type, String read) {
    TypeName name = Types.of(type);
    return number.isLong() ? comparisons(type, name, read) : switched(type, name, read);
  }

  private static CodeBlock switched(Carrier.Enumeration type, TypeName name, String read) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n", read).indent();
    type.coded().forEach(each -> code.add("case $L -> $T.$L;\n", each.code(), name, each.name()));
    return code.add("default -> $L;\n", otherwise(type, name)).unindent().add("};\n").build();
  }

  /// A number that needs a `long` cannot be switched over.
  private static CodeBlock comparisons(Carrier.Enumeration type, TypeName name, String read) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("long code = $L", read);
    type.coded()
        .forEach(
            each ->
                code.beginControlFlow("if (code == $L)", Hex.of(each.code(), true))
                    .addStatement("return $T.$L", name, each.name())
                    .endControlFlow());
    return code.addStatement("return $L", otherwise(type, name)).build();
  }

  /// The rules see to it that an enum without an unknown constant has one for every number.
  private static CodeBlock otherwise(Carrier.Enumeration type, TypeName name) {
    return type.constants().stream()
        .filter(Carrier.Constant::unknown)
        .findFirst()
        .map(each -> CodeBlock.of("$T.$L", name, each.name()))
        .orElseGet(() -> CodeBlock.of("throw new $T()", AssertionError.class));
  }

  private String describe(String how) {
    return "{@link #%s()}%s: %s.".formatted(number.name(), how, Whereabouts.where(number));
  }
}

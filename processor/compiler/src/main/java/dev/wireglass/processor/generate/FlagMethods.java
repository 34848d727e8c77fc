package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The methods that tell the flags of a number apart.
///
/// @param plan the decoder
/// @param number the number
/// @param flags what names its bits
record FlagMethods(DecoderPlan plan, Member.Number number, FlagSet flags) {

  Stream<MethodSpec> statics() {
    return Stream.of(mask(), isSet());
  }

  Stream<MethodSpec> instances() {
    MethodSpec isSet =
        Signature.method(number.name(), TypeName.BOOLEAN)
            .addParameter(type(), "flag")
            .addJavadoc("Whether a flag of {@link #$L()} is set.\n", number.name())
            .addStatement("return ($L & $L(flag)) != 0", value("").read(), maskName())
            .build();
    return Stream.of(isSet, text());
  }

  /// The call of the method that prints the flags.
  static String textOf(Member.Number number) {
    return number.name() + "Text()";
  }

  private MethodSpec mask() {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (flag) {\n").indent();
    flags.flags().forEach(each -> code.add("case $L -> $L;\n", each.name(), hex(each.mask())));
    return MethodSpec.methodBuilder(maskName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(isLong() ? TypeName.LONG : TypeName.INT)
        .addParameter(type(), "flag")
        .addJavadoc("The bit of {@link #$L()} that a flag names.\n", number.name())
        .addCode(code.unindent().add("};\n").build())
        .build();
  }

  private MethodSpec isSet() {
    Signature signature = Signature.of(plan);
    return signature
        .staticMethod(number.name(), TypeName.BOOLEAN, false)
        .addParameter(type(), "flag")
        .addJavadoc("Whether a flag of {@link #$L()} is set.\n", number.name())
        .addStatement(
            "return ($L & $L(flag)) != 0", value(signature.arguments(false)).read(), maskName())
        .build();
  }

  private MethodSpec text() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(number.name() + "Text")
            .addModifiers(Modifier.PRIVATE)
            .returns(ClassName.get(String.class))
            .addStatement("$1T text = new $1T($2S)", StringJoiner.class, " | ")
            .addStatement("text.setEmptyValue($S)", "0")
            .beginControlFlow("for ($1T flag : $1T.values())", type())
            .beginControlFlow("if ($L(flag))", number.name())
            .addStatement("text.add(flag.name())")
            .endControlFlow()
            .endControlFlow();
    long unnamed = ~flags.mask() & (-1L >>> (Long.SIZE - number.width()));
    if (unnamed != 0) {
      method
          .addStatement(
              "$T unnamed = $L & $L",
              isLong() ? TypeName.LONG : TypeName.INT,
              value("").read(),
              hex(unnamed))
          .beginControlFlow("if (unnamed != 0)")
          .addStatement(
              "text.add($S + $T.toHexString(unnamed))", "0x", isLong() ? Long.class : Integer.class)
          .endControlFlow();
    }
    return method.addStatement("return text.toString()").build();
  }

  private String hex(long mask) {
    return Hex.of(mask, isLong());
  }

  private boolean isLong() {
    return value("").isLong();
  }

  private ValueSource value(String arguments) {
    return new ValueSource(number, arguments);
  }

  private String maskName() {
    return number.name() + "Mask";
  }

  private ClassName type() {
    return Types.named(flags.packageName(), flags.name());
  }
}

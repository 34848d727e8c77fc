package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Setting;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The methods that write one number: static ones and those of the view.
///
/// @param plan the encoder
/// @param setting how the number is written
record SetterMethods(EncoderPlan plan, Setting setting) {
  private static final List<Modifier> PRIVATE_STATIC = List.of(Modifier.PRIVATE, Modifier.STATIC);

  Stream<MethodSpec> statics() {
    return number().carrier() instanceof Carrier.Enumeration type
        ? Stream.of(storing(), constant(), code(type))
        : Stream.of(storing());
  }

  Stream<MethodSpec> instances() {
    return number().carrier() instanceof Carrier.Enumeration
        ? Stream.of(constantSetter(), setter())
        : Stream.of(setter());
  }

  /// The static method that writes the number as it is stored.
  private MethodSpec storing() {
    Carrier.Primitive carrier = carrier();
    MethodSpec.Builder method =
        staticMethod(storedName(), storedType())
            .addJavadoc("Writes {@link $T#$L()}$L: $L.\n", header(), name(), how(), where());
    List<String> outside = new Bounds("value", carrier, setting.holds()).outside();
    if (!outside.isEmpty()) {
      method
          .addJavadoc(
              "\n@throws $T if the value is not in $L\n",
              IllegalArgumentException.class,
              setting.holds())
          .beginControlFlow("if ($L)", String.join(" || ", outside))
          .addStatement(
              "throw new $T($Z$S + value$W+ $S)",
              IllegalArgumentException.class,
              qualified() + " is ",
              "; " + Bounds.bits(number().width()) + " " + setting.holds())
          .endControlFlow();
    }
    return method.addCode(new StoreSource(plan.decoder(), number(), carrier).statements()).build();
  }

  private MethodSpec constant() {
    return staticMethod(name(), Types.of(number().carrier()))
        .addJavadoc("Writes {@link $T#$L()}: $L.\n", header(), name(), where())
        .addJavadoc(
            "\n@throws $T if the constant stands for many numbers\n",
            IllegalArgumentException.class)
        .addStatement("$L(bytes, offset, $LOf(value)$L)", storedName(), storedName(), order())
        .build();
  }

  /// The number of a constant.
  private MethodSpec code(Carrier.Enumeration type) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (value) {\n").indent();
    for (Carrier.Constant each : type.constants()) {
      if (each.hasCode()) {
        code.add("case $L -> $L;\n", each.name(), ValueSource.literal(each.code()));
      } else {
        code.add("case $L ->\n", each.name())
            .indent()
            .indent()
            .addStatement(
                "throw new $T($Z$S)", IllegalArgumentException.class, refusal(each.name()))
            .unindent()
            .unindent();
      }
    }
    return MethodSpec.methodBuilder(storedName() + "Of")
        .addModifiers(isShared() ? List.of(Modifier.STATIC) : PRIVATE_STATIC)
        .returns(storedType())
        .addParameter(Types.of(type), "value")
        .addCode(code.unindent().add("};\n").build())
        .build();
  }

  /// The value asks for it, too.
  private boolean isShared() {
    return plan.decoder().isRecord();
  }

  private String refusal(String constant) {
    return "%s is %s, which stands for many numbers; use %s(number)"
        .formatted(qualified(), constant, storedName());
  }

  private MethodSpec constantSetter() {
    return setter(name(), Types.of(number().carrier()))
        .addStatement("return $L($LOf(value))", storedName(), storedName())
        .build();
  }

  private MethodSpec setter() {
    MethodSpec.Builder method = setter(storedName(), storedType());
    String placing = Ordering.of(plan).placing(setting.behind());
    if (!placing.isEmpty()) {
      method.addStatement("$L()", placing);
    }
    if (setting.optional()) {
      method.addJavadoc(
          "\n@throws $T if it is absent, as the numbers in front say\n",
          IllegalStateException.class);
      method.addCode(Absence.refusal(plan, name()));
      method.addStatement("$L()", Ordering.of(plan).placing(setting.behind() + 1));
    }
    if (setting.isStructural()) {
      addOrder(method);
    }
    method.addStatement("$L(bytes, offset, value$L)", storedName(), order());
    ChecksumFilling.atEnd(plan)
        .filter(filling -> filling.fills(number()))
        .forEach(
            filling ->
                method
                    .addJavadoc("{@link #end()} leaves it as it is then.\n")
                    .addStatement("$L = true", filling.isSet()));
    return method.addStatement("return this").build();
  }

  /// Keeps a number that says where something is from moving it.
  private void addOrder(MethodSpec.Builder method) {
    String moved = plan.moved(setting);
    method
        .addJavadoc("It says where something is, so it comes before $L.\n", moved)
        .addJavadoc(
            "\n@throws $T if another value would move what has its place\n",
            IllegalStateException.class);
    List<String> outside =
        new Bounds("value", carrier(), setting.holds()).narrower(number(), setting);
    if (!outside.isEmpty()) {
      method
          .beginControlFlow("if ($L)", String.join(" || ", outside))
          .addStatement(
              "throw new $T($Z$S + value$W+ $S)",
              IllegalArgumentException.class,
              qualified() + " is ",
              "; a length depends on it, so it has to keep " + setting.declared())
          .endControlFlow();
    }
    method
        .beginControlFlow(
            "if (placed >= $L && value != $L)",
            setting.moves(),
            new Reads(plan.decoder()).stored(number()))
        .addStatement(
            "throw new $T($Z$S + value$W+ $S)",
            IllegalStateException.class,
            qualified() + " cannot become ",
            ": " + moved + " has its place already")
        .endControlFlow();
  }

  private MethodSpec.Builder staticMethod(String name, TypeName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addParameters(new Signature(false).parameters(false))
            .addParameter(type, "value");
    return plan.decoder().isOrderedAtRuntime()
        ? method.addParameter(ParameterSpec.builder(ByteOrder.class, "order").build())
        : method;
  }

  private MethodSpec.Builder setter(String name, TypeName type) {
    return Signature.method(name, Types.encoder(plan))
        .addJavadoc("Writes {@link $T#$L()}.\n", header(), name())
        .addParameter(type, "value");
  }

  private Member.Number number() {
    return setting.number();
  }

  private String name() {
    return number().name();
  }

  private String storedName() {
    return ValueSource.storedName(number());
  }

  private Carrier.Primitive carrier() {
    return ValueSource.stored(number());
  }

  private TypeName storedType() {
    return Types.of(carrier());
  }

  private String qualified() {
    return plan.decoder().header() + "." + name();
  }

  private String how() {
    return number().carrier() instanceof Carrier.Enumeration ? ", as a number" : "";
  }

  private String where() {
    return Whereabouts.where(number());
  }

  private String order() {
    return plan.decoder().isOrderedAtRuntime() ? ", order" : "";
  }

  private ClassName header() {
    return Types.header(plan.decoder());
  }
}

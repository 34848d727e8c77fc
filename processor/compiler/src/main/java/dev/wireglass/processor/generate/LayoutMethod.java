package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.runtime.FieldLayout;
import dev.wireglass.runtime.HeaderLayout;
import javax.lang.model.element.Modifier;

/// The method that describes the header to tools, and the class that keeps the description, so that
/// it is made only for those who ask.
///
/// @param plan the decoder
record LayoutMethod(DecoderPlan plan) {
  private static final ClassName LAYOUT = ClassName.get(HeaderLayout.class);
  private static final String HOLDER = "LayoutHolder";

  MethodSpec method() {
    return MethodSpec.methodBuilder("layout")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(LAYOUT)
        .addJavadoc("What {@link $T} declares, for tools.\n", Types.header(plan))
        .addStatement("return $L.LAYOUT", HOLDER)
        .build();
  }

  TypeSpec holder() {
    return TypeSpec.classBuilder(HOLDER)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Loaded by the first who asks for the layout.\n")
        .addField(
            FieldSpec.builder(LAYOUT, "LAYOUT", Modifier.STATIC, Modifier.FINAL)
                .initializer(description())
                .build())
        .build();
  }

  private CodeBlock description() {
    HeaderLayout layout = plan.layout();
    CodeBlock.Builder code = CodeBlock.builder().indent().indent();
    code.add(
        "$T.of($Z$S, $S,$W$T.$L)",
        LAYOUT,
        layout.packageName(),
        layout.name(),
        Order.class,
        layout.order());
    if (layout.bitOrder() != BitOrder.MOST_SIGNIFICANT_FIRST) {
      code.add("\n.bitOrder($T.$L)", BitOrder.class, layout.bitOrder());
    }
    if (!layout.spec().isEmpty()) {
      code.add("\n.spec($S)", layout.spec());
    }
    code.add("\n.fixedLength($L)", layout.fixedLength());
    layout.fields().forEach(field -> code.add(field(field)));
    addEnd(code, layout);
    return code.add("\n.build()").unindent().unindent().build();
  }

  private CodeBlock field(FieldLayout field) {
    return switch (field) {
      case FieldLayout.Number number -> number(number);
      case FieldLayout.Range range -> range(range);
    };
  }

  private static CodeBlock range(FieldLayout.Range range) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (range.terminator().isEmpty()) {
      code.add(
          range.varies() ? "\n.bytes($S, $L, $S)" : "\n.bytes($S, $L, $L)",
          range.name(),
          bits(range),
          range.bytes());
    } else {
      code.add("\n.terminated($S, $L", range.name(), bits(range));
      range.terminator().forEach(each -> code.add(", $L", Hex.of(each, false)));
      code.add(")");
    }
    FieldLayout.View view = range.view();
    if (view != null) {
      code.add(view(view));
    }
    return code.add(condition(range)).build();
  }

  private static CodeBlock view(FieldLayout.View view) {
    return switch (view) {
      case FieldLayout.Text text ->
          CodeBlock.of(".text($T.$L, $L)", Encoding.class, text.encoding(), text.padding());
      case FieldLayout.Nested nested -> CodeBlock.of(".nested($S)", nested.header());
      case FieldLayout.Repeated list ->
          CodeBlock.of(".repeated($S, $S, $S)", list.header(), list.count(), list.until());
      case FieldLayout.OptionList list -> options(list);
    };
  }

  private static CodeBlock options(FieldLayout.OptionList list) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                ".options($L, $L, $T.$L, $L, $L, $L)",
                list.kindBits(),
                list.lengthBits(),
                LengthCounts.class,
                list.counts(),
                list.align(),
                list.end(),
                list.single());
    list.cases()
        .forEach(
            each -> code.add("\n$>.optionCase($L, $S)$<", number(each.value()), each.header()));
    return code.build();
  }

  private static CodeBlock condition(FieldLayout field) {
    return field.isOptional() ? CodeBlock.of(".present($S)", field.condition()) : CodeBlock.of("");
  }

  private CodeBlock number(FieldLayout.Number number) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "\n.number($S, $S, $L, $L)",
                number.name(),
                number.type(),
                bits(number),
                number.bits());
    FieldLayout.Word word = number.word();
    if (!word.equals(FieldLayout.Word.around(number.start(), number.bits()))) {
      code.add(".word($L, $L, $L)", number(word.start().bits()), word.bits(), word.lowBit());
    }
    if (number.signed()) {
      code.add(".signed()");
    }
    if (number.order() != plan.layout().order()) {
      code.add(".order($T.$L)", Order.class, number.order());
    }
    if (!number.unit().isEmpty()) {
      code.add(".unit($S)", number.unit());
    }
    code.add(condition(number));
    number.constraints().forEach(each -> code.add(".constraint($S)", each));
    number
        .codes()
        .forEach(each -> code.add("\n$>.code($L, $S)$<", number(each.value()), each.name()));
    if (!number.unknown().isEmpty()) {
      code.add("\n$>.unknown($S)$<", number.unknown());
    }
    number.flags().forEach(each -> code.add("\n$>.flag($L, $S)$<", each.value(), each.name()));
    return code.build();
  }

  private static void addEnd(CodeBlock.Builder code, HeaderLayout layout) {
    HeaderLayout.Length length = layout.length();
    if (length != null) {
      code.add("\n.length($S, $S)", length.name(), length.bytes());
    }
    HeaderLayout.Payload payload = layout.payload();
    if (payload != null) {
      code.add("\n.payload($S, $S, $S)", payload.name(), payload.bytes(), payload.on());
      payload
          .cases()
          .forEach(
              each -> code.add("\n$>.payloadCase($L, $S)$<", number(each.value()), each.header()));
    }
  }

  private static String bits(FieldLayout field) {
    return number(field.start().bits());
  }

  private static String number(long value) {
    return ValueSource.literal(value);
  }
}

package dev.wireglass.processor.generate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.model.OptionCase;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// A range seen as a list of options.
///
/// @param plan the decoder
/// @param slice the range
/// @param form how the options are laid out, and what they are
record OptionsSource(DecoderPlan plan, Member.Slice slice, Clause.Tlv form) implements ViewSource {

  @Override
  public Stream<FieldSpec> fields() {
    return Stream.concat(
        new OptionFormatSource(plan, slice, form).constants(),
        Stream.of(
            FieldSpec.builder(Types.OPTIONS, cursor(), Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T()", Types.OPTIONS)
                .build()));
  }

  @Override
  public Stream<MethodSpec> statics() {
    Stream<MethodSpec> walk = Stream.of(over(), find());
    Stream<MethodSpec> cases =
        form.cases().isEmpty() ? Stream.empty() : Stream.of(isReadable(), text());
    return Stream.of(new OptionFormatSource(plan, slice, form).methods(), walk, cases)
        .flatMap(each -> each);
  }

  private MethodSpec over() {
    return method(slice.name(), Types.OPTIONS)
        .addParameter(Types.OPTIONS, "cursor")
        .addJavadoc("Places a cursor in front of the first of {@link #$L()}.\n", slice.name())
        .addJavadoc("\n@return the cursor\n")
        .addStatement("long start = $L", call("Offset"))
        .addStatement("return cursor.over($L, bytes, start, start + $L)", format(), call("Length"))
        .build();
  }

  private MethodSpec find() {
    MethodSpec.Builder method =
        method("find" + capitalised(), TypeName.LONG)
            .addParameter(TypeName.INT, "kind")
            .addJavadoc(
                form.cases().isEmpty()
                    ? "Where the first option of a kind starts in the segment, or -1.\n"
                    : "Where the first option of a kind starts in the segment, or -1. One that its"
                        + " header\ncannot read is passed over.\n")
            .addStatement("long start = $L", call("Offset"))
            .addStatement("long end = start + $L", call("Length"));
    if (form.cases().isEmpty()) {
      return method.addStatement("return $L.find(kind, bytes, start, end)", format()).build();
    }
    return method
        .addStatement("long at = $L.find(kind, bytes, start, end)", format())
        .beginControlFlow(
            "while (at >= 0 && !$L(kind, bytes, at, $L.limit(bytes, at)$L))",
            readable(),
            format(),
            order())
        .addStatement("at = $1L.find(kind, bytes, $1L.behind(bytes, at), end)", format())
        .endControlFlow()
        .addStatement("return at")
        .build();
  }

  /// Whether an option is long enough for the header of its kind.
  private MethodSpec isReadable() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(readable())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(TypeName.INT, "kind")
            .addParameters(Signature.of(plan).parameters(true))
            .beginControlFlow("return switch (kind)");
    choices()
        .forEach(
            (decoder, choices) ->
                method.addStatement(
                    "case $L -> $T.check(bytes, offset, limit$L) == $T.READABLE",
                    kinds(choices, ", "),
                    Types.decoder(choices.getFirst()),
                    passed(choices.getFirst(), ", order"),
                    Types.VERDICT));
    return method.addStatement("default -> true").addCode("$<};\n").build();
  }

  /// An option by the fields of its header.
  private MethodSpec text() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(slice.name() + "Text")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Types.STRING)
            .addParameter(Types.OPTIONS, "option")
            .beginControlFlow(
                "if (!$L(option.kind(),$Woption.bytes(), option.offset(), option.limit()$L))",
                readable(),
                passed(plan.isOrderedAtRuntime()))
            .addStatement("return option.summary()")
            .endControlFlow()
            .beginControlFlow("return switch (option.kind())");
    choices()
        .forEach(
            (decoder, choices) ->
                method.addStatement(
                    "case $L ->\nnew $T()$Z.wrap(option.bytes(), option.offset(), option.limit()$L)"
                        + "$Z.toString()",
                    kinds(choices, ", "),
                    Types.decoder(choices.getFirst()),
                    passed(choices.getFirst().order() == Order.RUNTIME)));
    return method.addStatement("default -> option.summary()").addCode("$<};\n").build();
  }

  @Override
  public Stream<MethodSpec> instances() {
    MethodSpec walk =
        Signature.override(slice.name(), Types.OPTIONS)
            .addCode(PresenceMethods.required(plan, slice))
            .addStatement("return $L($L, $L)", slice.name(), arguments(), cursor())
            .build();
    return Stream.concat(Stream.of(walk), choices().values().stream().map(this::step));
  }

  /// The step to the header of one option, which several kinds can mean.
  private MethodSpec step(List<Member.Choice> choices) {
    Member.Choice choice = choices.getFirst();
    MethodSpec.Builder method =
        Signature.method("try" + capitalised(), TypeName.BOOLEAN)
            .addParameter(Types.decoder(choice), "next")
            .addJavadoc(
                "Wraps {@code next} around the first option of kind $L that it can read.\n",
                kinds(choices, " or "))
            .addJavadoc("\n@return whether there is one\n");
    for (int i = 0; i < choices.size(); i++) {
      String found = "find%s(%s, %d)".formatted(capitalised(), arguments(), choices.get(i).value());
      if (i == 0) {
        method.addStatement("long at = $L", found);
      } else {
        method.beginControlFlow("if (at < 0)").addStatement("at = $L", found).endControlFlow();
      }
    }
    return method
        .addStatement(
            "return at >= 0$W&& next.tryWrap(bytes, at, $L.limit(bytes, at)$L)",
            format(),
            passed(choice, ", order"))
        .build();
  }

  /// A walk of its own, which leaves alone that of whoever asked for one.
  static CodeBlock walk(DecoderPlan plan, Member.Slice slice) {
    String arguments = Signature.of(plan).arguments(slice.needsLimit());
    return CodeBlock.of("$L($L, new $T())", slice.name(), arguments, Types.OPTIONS);
  }

  @Override
  public CodeBlock shown() {
    CodeBlock walk = walk(plan, slice);
    return form.cases().isEmpty()
        ? walk
        : CodeBlock.of("$L$Z.text($T::$LText)", walk, Types.decoder(plan), slice.name());
  }

  @Override
  public Stream<MethodSpec> setters(EncoderPlan encoder, Writing writing) {
    return new OptionSetters(encoder, writing, this).methods();
  }

  @Override
  public Stream<FieldSpec> encoderFields() {
    return Stream.of(
        FieldSpec.builder(Types.OPTION_WRITER, writer(), Modifier.PRIVATE, Modifier.FINAL)
            .initializer("new $T($S)", Types.OPTION_WRITER, plan.header() + "." + slice.name())
            .build());
  }

  @Override
  public CodeBlock beginning() {
    return CodeBlock.of("$L.reset()", writer());
  }

  @Override
  public CodeBlock placing() {
    return CodeBlock.builder()
        .beginControlFlow("if ($L.isOpen())", writer())
        .addStatement("end$L()", capitalised())
        .addStatement("return")
        .endControlFlow()
        .build();
  }

  /// The format, as an expression in the decoder.
  String format() {
    return new OptionFormatSource(plan, slice, form).name();
  }

  /// What each header is the case for, in the order of declaration.
  Map<?, List<Member.Choice>> choices() {
    return form.cases().stream()
        .map(OptionCase::match)
        .map(
            each ->
                new Member.Choice(
                    each.value(),
                    each.type().packageName(),
                    each.type().name(),
                    each.type().order()))
        .collect(groupingBy(Types::decoder, LinkedHashMap::new, toList()));
  }

  String writer() {
    return slice.name() + "Writer";
  }

  String capitalised() {
    return MethodName.capitalised(slice.name());
  }

  static String kinds(List<Member.Choice> choices, String between) {
    return choices.stream().map(each -> Long.toString(each.value())).collect(joining(between));
  }

  private String cursor() {
    return slice.name() + "Cursor";
  }

  private String readable() {
    return "canRead" + capitalised();
  }

  private static String passed(Member.Choice choice, String order) {
    return choice.order() == Order.RUNTIME ? order : "";
  }

  private static String passed(boolean order) {
    return order ? ", option.order()" : "";
  }

  private String order() {
    return plan.isOrderedAtRuntime() ? ", order" : "";
  }

  private String call(String suffix) {
    return slice.name() + suffix + "(" + arguments() + ")";
  }

  private String arguments() {
    return Signature.of(plan).arguments(slice.needsLimit());
  }

  private MethodSpec.Builder method(String name, TypeName type) {
    return Signature.of(plan).staticMethod(name, type, slice.needsLimit());
  }
}

package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Presence;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The methods of a value that its components do not have.
///
/// @param plan the decoder
record ValueMethods(DecoderPlan plan) {

  /// The method that copies any implementation of the header.
  MethodSpec copying() {
    boolean isDerived = fields().anyMatch(field -> !components().of(field).equals(field.name()));
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (header) {\n").indent();
    code.add("case $T value -> value;\n", Types.value(plan));
    if (isDerived) {
      code.add("case $T decoder ->$>$>\n", Types.decoder(plan));
      code.add("$L;$<$<\n", copy(this::decoded));
    }
    code.add("default ->$>$>\n$L;$<$<\n", copy(this::asked));
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Types.value(plan))
        .addParameter(Types.header(plan), "header")
        .addJavadoc("The fields of a header, which a decoder may leave afterwards.\n")
        .addJavadoc(
            "\n@throws $T if it holds what cannot be written\n", IllegalArgumentException.class)
        .addCode(code.unindent().add("};\n").build())
        .build();
  }

  private CodeBlock copy(Function<Member, CodeBlock> read) {
    return fields().map(read).collect(CodeBlock.joining(",$W", "new " + plan.value() + "(", ")"));
  }

  private CodeBlock decoded(Member field) {
    CodeBlock read = CodeBlock.of("decoder.$L()", Reads.storedName(field));
    return components().isOptional(field)
        ? CodeBlock.of("decoder.$L() ? $L : null", PresenceMethods.name(field.name()), read)
        : read;
  }

  /// A field of a header that is no decoder; its numbers tell whether it is there.
  private CodeBlock asked(Member field) {
    Presence presence = plan.presence(field.name());
    if (presence == null) {
      return stored(field);
    }
    boolean isOpen = presence.condition().expression() instanceof Expression.Conditional;
    return CodeBlock.of(
        isOpen ? "($L) ? $L : null" : "$L ? $L : null",
        asking().of(presence.condition()),
        stored(field));
  }

  private ExtentSource asking() {
    return ExtentSource.of(plan, number -> stored(number).toString());
  }

  /// A field of a header that is no decoder, as it is stored.
  private CodeBlock stored(Member field) {
    CodeBlock read = CodeBlock.of("header.$L()", field.name());
    return switch (field) {
      case Member.Number number when number.carrier() instanceof Carrier.Enumeration ->
          CodeBlock.of(
              "$L.$LOf($L)", Types.encoder(plan).simpleName(), Reads.storedName(number), read);
      case Member.Slice slice -> new ShownBytes(plan, slice, read).of(asking()::of);
      case Member.Number _, Member.Length _, Member.Payload _ -> read;
    };
  }

  /// What the declaration asks for and is no component.
  Stream<MethodSpec> derived(Member member) {
    return switch (member) {
      case Member.Number number when number.carrier() instanceof Carrier.Enumeration type ->
          Stream.of(
              Signature.override(number.name(), Types.of(type))
                  .addCode(NumberMethods.constant(number, type, components().read(number)))
                  .build());
      case Member.Number _ -> Stream.empty();
      case Member.Slice slice -> new ValueViews(plan, slice).accessor();
      case Member.Length length -> Stream.of(length(length));
      case Member.Payload payload ->
          Stream.of(
              Signature.override(payload.name(), Types.SEGMENT)
                  .addJavadoc("Nothing: what follows the header is no part of the value.\n")
                  .addStatement("return $T.NULL", Types.SEGMENT)
                  .build());
    };
  }

  private MethodSpec length(Member.Length length) {
    TypeName type = Types.of(length.carrier());
    ExtentSource source = ExtentSource.of(plan, components()::number);
    boolean cast = type.equals(TypeName.INT) && source.isLong(length.length());
    return Signature.override(length.name(), type)
        .addStatement(cast ? "return (int) ($L)" : "return $L", source.of(length.length()))
        .build();
  }

  /// Those that a record would get by itself, and that compare places of ranges.
  List<MethodSpec> ofObject() {
    boolean hasRange = fields().anyMatch(Member.Slice.class::isInstance);
    return hasRange ? List.of(equality(), hash(), text()) : List.of(text());
  }

  private MethodSpec equality() {
    return Signature.override("equals", TypeName.BOOLEAN)
        .addParameter(Types.OBJECT, "other")
        .addStatement(
            "return other instanceof $T that$L",
            Types.value(plan),
            fields().map(this::equal).collect(CodeBlock.joining("")))
        .build();
  }

  private CodeBlock equal(Member field) {
    String name = Reads.storedName(field);
    if (field instanceof Member.Slice) {
      CodeBlock equal = CodeBlock.of("$T.equal($L(), that.$L())", Types.CONTENTS, name, name);
      return components().isOptional(field)
          ? CodeBlock.of("\n&& (!$L() || $L)", PresenceMethods.name(field.name()), equal)
          : CodeBlock.of("\n&& $L", equal);
    }
    String component = components().of(field);
    return components().isOptional(field)
        ? CodeBlock.of("\n&& $T.equals($L, that.$L)", Objects.class, component, component)
        : CodeBlock.of("\n&& $L() == that.$L()", name, name);
  }

  private MethodSpec hash() {
    return Signature.override("hashCode", TypeName.INT)
        .addStatement(
            "return $T.hash($Z$L)",
            Objects.class,
            fields().map(this::hashed).collect(CodeBlock.joining(",$W")))
        .build();
  }

  private CodeBlock hashed(Member field) {
    if (!(field instanceof Member.Slice slice)) {
      return CodeBlock.of("$L()", components().of(field));
    }
    CodeBlock hash = CodeBlock.of("$T.hash($L())", Types.CONTENTS, slice.slice());
    return components().isOptional(field)
        ? CodeBlock.of("$L() ? $L : 0", PresenceMethods.name(field.name()), hash)
        : hash;
  }

  private MethodSpec text() {
    CodeBlock.Builder text = CodeBlock.builder().add("$S", plan.value() + "[");
    String lead = "";
    for (Member field : fields().toList()) {
      String name = lead + field.name() + "=";
      if (components().isOptional(field)) {
        String has = PresenceMethods.name(field.name());
        text.add("\n+ ($L() ? $S + $L : $S)", has, name, shown(field), "");
      } else {
        text.add("\n+ $S + $L", name, shown(field));
      }
      lead = ", ";
    }
    return Signature.override("toString", ClassName.get(String.class))
        .addStatement("return $L\n+ $S", text.build(), "]")
        .build();
  }

  private CodeBlock shown(Member field) {
    return switch (field) {
      case Member.Slice slice when slice.view() instanceof View.Slice ->
          CodeBlock.of("$T.text($L())", Types.CONTENTS, slice.name());
      case Member.Number number when number.flags() != null -> CodeBlock.of("$L()", number.name());
      case Member.Slice slice when slice.view() instanceof View.Options ->
          CodeBlock.of("$L()", slice.name());
      default -> new ToStringMethod(plan).value(field);
    };
  }

  private Stream<Member> fields() {
    return components().fields();
  }

  private Components components() {
    return new Components(plan);
  }
}

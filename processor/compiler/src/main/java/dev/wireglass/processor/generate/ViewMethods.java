package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Setting;
import dev.wireglass.processor.plan.Writing;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// What makes an encoder a reusable view: its fields, the method that places it, and those that
/// give ranges their places.
///
/// @param plan the encoder
record ViewMethods(EncoderPlan plan) {

  Stream<FieldSpec> fields() {
    Stream<FieldSpec> window = new FlyweightMethods(plan.decoder()).fields();
    Stream<FieldSpec> placed =
        plan.isOrdered()
            ? Stream.of(
                FieldSpec.builder(TypeName.INT, "placed", Modifier.PRIVATE)
                    .addJavadoc("How many ranges of variable length have their places.\n")
                    .build())
            : Stream.empty();
    Stream<FieldSpec> end =
        hasEnd()
            ? Stream.of(
                FieldSpec.builder(TypeName.LONG, "end", Modifier.PRIVATE)
                    .addJavadoc("Where the last range ends, or 0 until it is written.\n")
                    .build())
            : Stream.empty();
    Stream<FieldSpec> checksum = ChecksumFilling.atEnd(plan).map(ChecksumFilling::field);
    return Stream.of(window, placed, end, checksum).flatMap(each -> each);
  }

  MethodSpec wrap() {
    MethodSpec.Builder method =
        Signature.method("wrap", Types.encoder(plan))
            .addParameters(signature().parameters(true))
            .addJavadoc(
                "Starts a header at {@code offset}, and from now on writes nothing at or behind\n"
                    + "{@code limit}. $L.\n",
                initialised())
            .addJavadoc("\n@return this\n")
            .addJavadoc(
                "@throws $T if the segment is shorter than the limit, or the\n"
                    + "    limit leaves no room for the fields of fixed length\n",
                IndexOutOfBoundsException.class)
            .addStatement("$T.checkFromToIndex(offset, limit, bytes.byteSize())", Objects.class)
            .addStatement(
                "$T.clear($S, bytes, offset, FIXED_LENGTH, limit)",
                Types.ROOM,
                plan.decoder().header());
    plan.fixedPart()
        .filter(setting -> setting.initial() != 0)
        .forEach(setting -> method.addStatement("$L", initial(setting)));
    method.addCode(started(0));
    for (var parameter : signature().parameters(true)) {
      method.addStatement("this.$1L = $1L", parameter.name());
    }
    if (plan.isOrdered()) {
      method.addStatement("placed = 0");
    }
    ViewSource.of(plan.decoder())
        .map(ViewSource::beginning)
        .filter(code -> !code.isEmpty())
        .forEach(method::addStatement);
    if (hasEnd()) {
      method.addStatement("end = 0");
    }
    ChecksumFilling.atEnd(plan)
        .forEach(filling -> method.addStatement("$L = false", filling.isSet()));
    return method.addStatement("return this").build();
  }

  private String initialised() {
    boolean known = plan.settings().stream().anyMatch(setting -> setting.initial() != 0);
    return known
        ? "Fields of fixed length become zero, or what is known of them:\n"
            + "constants, and lengths at their shortest"
        : "Fields of fixed length become zero";
  }

  MethodSpec end() {
    String header = headerEnd();
    MethodSpec.Builder method =
        Signature.method("end", TypeName.LONG)
            .addJavadoc(
                hasEnd()
                    ? "Where the header ends in the segment, or what was copied behind it: the"
                        + " limit for those\nwho read it.\n"
                    : "Where the header ends in the segment.\n");
    String placing = Ordering.of(plan).placingAll();
    if (!placing.isEmpty()) {
      method
          .addJavadoc("Ranges that have not been written are zeros from now on.\n")
          .addStatement("$L()", placing);
    }
    String end = hasEnd() ? "end != 0 ? end : " + header : header;
    return ChecksumFilling.atEnd(plan)
        .findFirst()
        .map(filling -> addFilling(method, filling, end))
        .orElseGet(() -> method.addStatement("return $L", end))
        .build();
  }

  private static MethodSpec.Builder addFilling(
      MethodSpec.Builder method, ChecksumFilling filling, String end) {
    return method
        .addJavadoc(
            "Fills {@code $1L}, unless that was set; what is changed later needs another call.\n",
            filling.checksum().name())
        .addStatement("long written = $L", end)
        .beginControlFlow("if (!$L)", filling.isSet())
        .addCode(filling.statement("written"))
        .endControlFlow()
        .addStatement("return written");
  }

  private String headerEnd() {
    Member.Payload payload = plan.payload();
    Member.Length length = plan.decoder().length();
    Reads reads = new Reads(plan.decoder());
    if (payload != null) {
      return reads.call(payload.name() + "Offset", false);
    }
    if (length != null) {
      return "offset + " + reads.call(length.name(), false);
    }
    return plan.end().needsLimit()
        ? reads.call(plan.variable().getLast().name() + "Offset", true)
        : reads.place(plan.end());
  }

  /// What gives ranges their places, in wire order.
  Stream<MethodSpec> placing() {
    Stream<MethodSpec> ranges =
        plan.variable().stream()
            .filter(range -> !range.needsLimit())
            .flatMap(
                range ->
                    range.fixedBytes() > 0
                        ? Stream.of(place(range), placeBehind(range))
                        : Stream.of(place(range)));
    return plan.padded() ? Stream.concat(ranges, Stream.of(placeHeaderEnd())) : ranges;
  }

  private MethodSpec place(Writing range) {
    return placing(Ordering.of(plan).placing(range.ordinal()), range.inFront())
        .beginControlFlow("if (placed < $L)", range.ordinal())
        .addCode(ending(range))
        .addCode(blank(range))
        .addCode(initialWhereThere(range))
        .addStatement(
            range.fixedBytes() > 0
                ? Ordering.placingBehind(range) + "()"
                : "placed = " + range.ordinal())
        .endControlFlow()
        .build();
  }

  /// Ends what was written piece by piece.
  private CodeBlock ending(Writing range) {
    return range.number() == null
        ? ViewSource.of(plan.decoder(), plan.decoder().slice(range.name())).placing()
        : CodeBlock.of("");
  }

  /// Writes a range that nobody has written.
  private CodeBlock blank(Writing range) {
    Reads reads = new Reads(plan.decoder());
    String name = plan.decoder().header() + "." + range.name();
    String start = reads.call(range.name() + "Offset", false);
    return range.length() instanceof Extent.Terminated end
        ? whereThere(
            range.name(),
            CodeBlock.of(
                "$L.write($S, $T.NULL, bytes,$W$L, limit)",
                end.constant(),
                name,
                Types.SEGMENT,
                start))
        : statement(
            CodeBlock.of(
                "$T.clear($S, bytes, $L,$W$L, limit)",
                Types.ROOM,
                name,
                start,
                reads.call(range.name() + "Length", false)));
  }

  private CodeBlock initialWhereThere(Writing range) {
    Setting number = range.number();
    return number == null || number.initial() == 0
        ? CodeBlock.of("")
        : whereThere(range.name(), CodeBlock.of("$L", initial(number)));
  }

  /// A statement that is left out where a field is absent.
  private CodeBlock whereThere(String field, CodeBlock statement) {
    return plan.decoder().presence(field) == null
        ? statement(statement)
        : CodeBlock.builder()
            .beginControlFlow(
                "if ($L)", new Reads(plan.decoder()).call(PresenceMethods.name(field), false))
            .addStatement("$L", statement)
            .endControlFlow()
            .build();
  }

  private static CodeBlock statement(CodeBlock statement) {
    return CodeBlock.builder().addStatement("$L", statement).build();
  }

  private MethodSpec placeBehind(Writing range) {
    Reads reads = new Reads(plan.decoder());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(Ordering.placingBehind(range))
            .addModifiers(Modifier.PRIVATE)
            .addStatement(
                "long start = $L$W+ $L",
                reads.call(range.name() + "Offset", false),
                reads.call(range.name() + "Length", false))
            .addStatement(
                "$T.clear($S, bytes, start, $L, limit)",
                Types.ROOM,
                plan.decoder().header(),
                range.fixedBytes());
    range.behind().stream()
        .filter(setting -> setting.initial() != 0)
        .forEach(setting -> method.addStatement("$L", initial(setting)));
    return method
        .addCode(started(range.ordinal()))
        .addStatement("placed = $L", range.ordinal())
        .build();
  }

  /// What begins the ranges of fixed length behind so many of variable length.
  private CodeBlock started(int ordinal) {
    return plan.writings().stream()
        .filter(each -> !each.isVariable() && each.ordinal() == ordinal)
        .map(each -> ViewSource.of(plan.decoder(), plan.decoder().slice(each.name())).started())
        .collect(CodeBlock.joining(""));
  }

  /// The bytes between the fields and the end that the header declares.
  private MethodSpec placeHeaderEnd() {
    Reads reads = new Reads(plan.decoder());
    String length = plan.decoder().length().name();
    return placing(Ordering.of(plan).placingAll(), plan.variable().size())
        .beginControlFlow("if (placed < $L)", plan.payloadOrdinal())
        .addStatement("long fields = $L", reads.place(plan.end()))
        .addStatement(
            "$T.clear($S, bytes, fields, offset + $L - fields, limit)",
            Types.ROOM,
            plan.decoder().header() + "." + length,
            reads.call(length, false))
        .addStatement("placed = $L", plan.payloadOrdinal())
        .endControlFlow()
        .build();
  }

  private MethodSpec.Builder placing(String name, int inFront) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    String before = Ordering.of(plan).placing(inFront);
    return before.isEmpty() ? method : method.addStatement("$L()", before);
  }

  private String initial(Setting setting) {
    return "%s(bytes, offset, %s%s)"
        .formatted(
            ValueSource.storedName(setting.number()),
            ValueSource.constant(setting.number(), setting.initial()),
            plan.decoder().order() == Order.RUNTIME ? ", order" : "");
  }

  /// Whether the end of all is that of something whose length no field has to say.
  private boolean hasEnd() {
    return plan.payload() != null || plan.writings().stream().anyMatch(Writing::needsLimit);
  }

  private Signature signature() {
    return Signature.of(plan.decoder());
  }
}

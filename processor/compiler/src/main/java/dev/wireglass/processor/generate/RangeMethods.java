package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Filling;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import org.jspecify.annotations.Nullable;

/// The methods that copy ranges of bytes and the payload to their places, and fill the numbers that
/// say how long they are.
///
/// @param plan the encoder
record RangeMethods(EncoderPlan plan) {

  MethodSpec range(Member.Slice slice, Writing range) {
    return slice.length() instanceof Extent.Terminated end
        ? terminated(slice, range, end)
        : measured(slice, range);
  }

  /// Its terminator is written with it; another length would move what is behind it.
  private MethodSpec terminated(Member.Slice slice, Writing range, Extent.Terminated end) {
    MethodSpec.Builder method = copying(slice.slice(), range.name(), null);
    addPlacing(method, Ordering.of(plan).placing(range.inFront()));
    method.addCode(Absence.refusal(plan, range.name()));
    String length = reads().call(range.name() + "Length", limit(range));
    method
        .addStatement("long start = $L", reads().call(range.name() + "Offset", limit(range)))
        .beginControlFlow(
            "if (placed >= $L$W&& source.byteSize() + $L != $L)",
            range.ordinal(),
            end.mark().size(),
            length)
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            qualified(range.name()) + " has its place already, with another length")
        .endControlFlow()
        .addStatement(
            "$L.write($S, source, bytes, start, limit)", end.constant(), qualified(range.name()));
    addPlaced(method, range);
    return method.addStatement("return this").build();
  }

  private MethodSpec measured(Member.Slice slice, Writing range) {
    Filling filling = range.filling();
    MethodSpec.Builder method = copying(slice.slice(), range.name(), filling);
    addPlacing(method, Ordering.of(plan).placing(range.inFront()));
    method.addCode(Absence.refusal(plan, range.name()));
    method.addStatement("long start = $L", reads().call(range.name() + "Offset", limit(range)));
    method.addStatement("long length = source.byteSize()");
    if (filling == null && !range.takesRest()) {
      method.addStatement("$L", match(range.name(), range.declared(), length(range)));
    }
    method.addStatement("$L", room(range.name()));
    if (filling != null) {
      method.addStatement(
          "$L($L)",
          ValueSource.storedName(filling.setting().number()),
          solved(range.name(), range.declared(), filling));
    }
    method.addStatement("$T.copy(source, 0, bytes, start, length)", Types.SEGMENT);
    if (range.isVariable()) {
      addPlaced(method, range);
    }
    return method.addStatement("return this").build();
  }

  private static void addPlaced(MethodSpec.Builder method, Writing range) {
    if (range.fixedBytes() > 0) {
      method
          .beginControlFlow("if (placed < $L)", range.ordinal())
          .addStatement("$L()", Ordering.placingBehind(range))
          .endControlFlow();
    } else {
      method.addStatement("placed = $T.max(placed, $L)", Math.class, range.ordinal());
    }
    if (range.needsLimit()) {
      method.addStatement("end = start + length");
    }
  }

  MethodSpec payload(Member.Payload payload) {
    Filling filling = plan.payloadFilling();
    MethodSpec.Builder method = copying(payload.name(), payload.name(), filling);
    addPlacing(method, Ordering.of(plan).placingAll());
    method.addStatement("long start = $L", reads().call(payload.name() + "Offset", false));
    method.addStatement("long length = source.byteSize()");
    if (payload.length() != null && filling == null) {
      boolean limit = payload.length().needsLimit();
      String declared = reads().call(payload.name() + "Length", limit);
      method.addStatement("$L", match(payload.name(), plan.payloadDeclared(), declared));
    }
    method.addStatement("$L", room(payload.name()));
    if (filling != null) {
      method.addStatement(
          "$L(bytes, offset, $L$L)",
          ValueSource.storedName(filling.setting().number()),
          solved(payload.name(), plan.payloadDeclared(), filling),
          plan.decoder().isOrderedAtRuntime() ? ", order" : "");
    }
    return method
        .addStatement("$T.copy(source, 0, bytes, start, length)", Types.SEGMENT)
        .addStatement("end = start + length")
        .addStatement("return this")
        .build();
  }

  private static void addPlacing(MethodSpec.Builder method, String placing) {
    if (!placing.isEmpty()) {
      method.addStatement("$L()", placing);
    }
  }

  private static boolean limit(Writing range) {
    return range.needsLimit() || range.place().needsLimit();
  }

  private MethodSpec.Builder copying(String method, String name, @Nullable Filling filling) {
    MethodSpec.Builder copying =
        Signature.method(method, Types.encoder(plan))
            .addParameter(Types.SEGMENT, "source")
            .addJavadoc("Copies {@link $T#$L()}", Types.header(plan.decoder()), name);
    if (filling == null) {
      copying.addJavadoc(" to its place.\n");
    } else {
      copying.addJavadoc(
          " to its place, and sets {@code $L} to what its\nlength needs.\n",
          filling.setting().number().name());
    }
    return copying
        .addJavadoc("\n@throws $T if it cannot have that length\n", IllegalArgumentException.class)
        .addJavadoc(
            "@throws $T if the limit leaves no room for it\n", IndexOutOfBoundsException.class);
  }

  /// The number for which the length is that of the source.
  private CodeBlock solved(String name, String declared, Filling filling) {
    return CodeBlock.of(
        "$L$T.number($Z$S, length, $S,$W$L, $L, $L, $L)",
        ValueSource.cast(filling.setting().number()),
        Types.FIT,
        qualified(name),
        declared,
        ValueSource.literal(filling.step()),
        rest(filling.rest()),
        ValueSource.literal(filling.accepts().min().longValueExact()),
        ValueSource.literal(filling.accepts().max().longValueExact()));
  }

  private String rest(Extent rest) {
    return rest instanceof Extent.Fixed(long bytes)
        ? ValueSource.literal(bytes)
        : reads().length(rest);
  }

  private CodeBlock match(String name, String declared, String length) {
    return CodeBlock.of(
        "$T.length($S, length, $S,$W$L)", Types.FIT, qualified(name), declared, length);
  }

  private CodeBlock room(String name) {
    return CodeBlock.of("$T.require($S, start, length, limit)", Types.ROOM, qualified(name));
  }

  private String length(Writing range) {
    return range.length() instanceof Extent.Fixed(long bytes)
        ? Long.toString(bytes)
        : reads().call(range.name() + "Length", limit(range));
  }

  private String qualified(String name) {
    return plan.decoder().header() + "." + name;
  }

  private Reads reads() {
    return new Reads(plan.decoder());
  }
}

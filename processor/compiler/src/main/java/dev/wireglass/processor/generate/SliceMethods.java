package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;

/// The methods for one range of bytes: where it is, how long it is, and the range itself.
///
/// @param plan the decoder
/// @param slice the range
record SliceMethods(DecoderPlan plan, Member.Slice slice) {

  Stream<MethodSpec> statics() {
    return Stream.concat(
        Stream.of(offset(), length(), range()), ViewSource.of(plan, slice).statics());
  }

  Stream<MethodSpec> instances() {
    return Stream.concat(ViewSource.of(plan, slice).instances(), Stream.of(view()));
  }

  private MethodSpec view() {
    boolean isDeclared = slice.slice().equals(slice.name());
    MethodSpec.Builder method =
        isDeclared
            ? Signature.override(slice.name(), Types.SEGMENT)
            : Signature.method(slice.slice(), Types.SEGMENT)
                .addJavadoc("The bytes of {@link #$L()}.\n", slice.name());
    return method
        .addCode(PresenceMethods.required(plan, slice))
        .addStatement("return $L($L)", slice.slice(), arguments())
        .build();
  }

  private MethodSpec offset() {
    return method(slice.name() + "Offset", TypeName.LONG)
        .addJavadoc("Where {@code $L} starts in the segment.\n", slice.name())
        .addStatement("return $L", start())
        .build();
  }

  private MethodSpec length() {
    return method(slice.name() + "Length", TypeName.LONG)
        .addJavadoc(
            slice.length() instanceof Extent.Terminated
                ? "The length of {@code $L} in bytes, with what ends it.\n"
                : "The length of {@code $L} in bytes.\n",
            slice.name())
        .addStatement("return $L", lengthWhereThere())
        .build();
  }

  /// A calculated length has its condition in it.
  private CodeBlock lengthWhereThere() {
    CodeBlock length = new ExtentSource(plan, lengthStart()).of(slice.length());
    boolean asks =
        slice.length() instanceof Extent.Terminated && plan.presence(slice.name()) != null;
    return asks
        ? CodeBlock.of(
            "$L($L) ? $L : 0",
            PresenceMethods.name(slice.name()),
            Signature.of(plan).arguments(false),
            length)
        : length;
  }

  private MethodSpec range() {
    return method(slice.slice(), Types.SEGMENT)
        .addJavadoc("{@code $L}, as a slice of the segment.\n", slice.name())
        .addStatement(
            "return bytes.asSlice($L, $L)",
            slice.place().slices().isEmpty()
                ? start()
                : slice.name() + "Offset(" + arguments() + ")",
            size())
        .build();
  }

  /// How long the slice is, without what ends it.
  private String size() {
    String length = slice.name() + "Length(" + arguments() + ")";
    return switch (slice.length()) {
      case Extent.Fixed(long bytes) -> Long.toString(bytes);
      case Extent.Calculated _ -> length;
      case Extent.Terminated(_, var mark) -> length + " - " + mark.size();
    };
  }

  private String start() {
    return PlaceSource.of(Signature.of(plan), slice.place(), 0);
  }

  /// What `remaining` is counted from, as an operand.
  private String lengthStart() {
    return slice.name() + "Offset(" + arguments() + ")";
  }

  private MethodSpec.Builder method(String name, TypeName type) {
    return Signature.of(plan).staticMethod(name, type, slice.needsLimit());
  }

  private String arguments() {
    return Signature.of(plan).arguments(slice.needsLimit());
  }
}

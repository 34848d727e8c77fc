package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Writing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// A range seen as characters.
///
/// @param plan the decoder
/// @param slice the range
/// @param view how its characters are stored
record CharactersSource(DecoderPlan plan, Member.Slice slice, View.Characters view)
    implements ViewSource {

  @Override
  public Stream<MethodSpec> statics() {
    return Stream.of(
        Signature.of(plan)
            .staticMethod(slice.name(), Types.STRING, slice.needsLimit())
            .addJavadoc("{@link #$L()}, as a copy.\n", slice.name())
            .addStatement("return $L", decoded(slice.slice() + "(" + arguments() + ")"))
            .build());
  }

  @Override
  public Stream<MethodSpec> instances() {
    return Stream.of(
        Signature.override(slice.name(), Types.STRING)
            .addCode(PresenceMethods.required(plan, slice))
            .addStatement("return $L($L)", slice.name(), arguments())
            .build());
  }

  @Override
  public CodeBlock shown() {
    return CodeBlock.of("$T.quoted($L())", Types.CHARACTERS, slice.name());
  }

  @Override
  public Stream<MethodSpec> setters(EncoderPlan encoder, Writing writing) {
    return Stream.of(
        Signature.method(slice.name(), Types.encoder(encoder))
            .addParameter(Types.STRING, "text")
            .addJavadoc("Writes {@link $T#$L()}.\n", Types.header(plan), slice.name())
            .addJavadoc(
                "\n@throws $T if its characters cannot be written, or it cannot have\n"
                    + "    that length\n",
                IllegalArgumentException.class)
            .addJavadoc(
                "@throws $T if the limit leaves no room for it\n", IndexOutOfBoundsException.class)
            .addStatement("return $L($L)", slice.slice(), encoded(CodeBlock.of("text")))
            .build());
  }

  /// What writes a text as its bytes.
  CodeBlock encoded(CodeBlock text) {
    String range = plan.header() + "." + slice.name();
    return view.isPadded() && slice.length() instanceof Extent.Fixed(long bytes)
        ? CodeBlock.of(
            "$T.encode($S, $L, $L, $L, $L)",
            Types.CHARACTERS,
            range,
            text,
            charset(),
            view.padding(),
            bytes)
        : CodeBlock.of("$T.encode($S, $L, $L)", Types.CHARACTERS, range, text, charset());
  }

  /// What reads bytes as a text.
  CodeBlock decoded(String bytes) {
    return CodeBlock.of("$T.decode($L, $L, $L)", Types.CHARACTERS, bytes, charset(), padding());
  }

  private CodeBlock charset() {
    return CodeBlock.of("$T.$L", StandardCharsets.class, view.encoding());
  }

  private CodeBlock padding() {
    return view.isPadded()
        ? CodeBlock.of("$L", view.padding())
        : CodeBlock.of("$T.NO_PADDING", Types.CHARACTERS);
  }

  private String arguments() {
    return Signature.of(plan).arguments(slice.needsLimit());
  }
}

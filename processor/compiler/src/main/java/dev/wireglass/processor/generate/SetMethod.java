package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Member;

/// The method of an encoder that writes all fields of another header.
///
/// @param plan the encoder
record SetMethod(EncoderPlan plan) {

  MethodSpec method() {
    MethodSpec.Builder method =
        Signature.method("set", Types.encoder(plan))
            .addParameter(Types.header(decoder()), "header")
            .addJavadoc(
                "Writes all fields of a header: of a decoder, or of any other implementation."
                    + " What\n"
                    + "follows it is not copied.\n")
            .addJavadoc(
                "\n@return this\n"
                    + "@throws $T if it holds what cannot be written\n"
                    + "@throws $T if the limit leaves no room for it\n",
                IllegalArgumentException.class,
                IndexOutOfBoundsException.class);
    new Components(decoder()).fields().forEach(field -> addWhereThere(method, field));
    return method.addStatement("return this").build();
  }

  /// The numbers in front, which say whether it is there, are written by then.
  private void addWhereThere(MethodSpec.Builder method, Member field) {
    if (decoder().presence(field.name()) == null) {
      add(method, field);
      return;
    }
    String has = PresenceMethods.name(field.name());
    method.beginControlFlow("if ($L)", new Reads(decoder()).call(has, false));
    add(method, field);
    method.endControlFlow();
  }

  /// What is more than the accessor shows is asked of those who know it.
  private void add(MethodSpec.Builder method, Member field) {
    String stored = Reads.storedName(field);
    if (stored.equals(field.name())) {
      method.addStatement("$1L(header.$1L())", field.name());
      return;
    }
    method.beginControlFlow("if (header instanceof $T decoder)", Types.decoder(decoder()));
    method.addStatement("$1L(decoder.$1L())", stored);
    if (decoder().isRecord()) {
      ClassName value = Types.value(decoder());
      method.nextControlFlow("else if (header instanceof $T value)", value);
      method.addStatement("$1L(value.$1L())", stored);
    }
    method.nextControlFlow("else").addStatement("$L", shown(field)).endControlFlow();
  }

  private CodeBlock shown(Member field) {
    CodeBlock read = CodeBlock.of("header.$L()", field.name());
    if (!(field instanceof Member.Slice slice) || slice.view() instanceof View.Characters) {
      return CodeBlock.of("$L($L)", field.name(), read);
    }
    return CodeBlock.of(
        "$L($L)",
        slice.slice(),
        new ShownBytes(decoder(), slice, read).of(length -> length(slice, length)));
  }

  private CodeBlock length(Member.Slice slice, Extent length) {
    return length instanceof Extent.Fixed(long bytes)
        ? CodeBlock.of("$L", bytes)
        : CodeBlock.of(
            "$L", new Reads(decoder()).call(slice.name() + "Length", slice.needsLimit()));
  }

  private DecoderPlan decoder() {
    return plan.decoder();
  }
}

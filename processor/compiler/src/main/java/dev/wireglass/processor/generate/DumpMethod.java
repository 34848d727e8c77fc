package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.List;

/// The method that prints the bytes of the header beside the names of its fields.
///
/// @param plan the decoder
record DumpMethod(DecoderPlan plan) {
  private static final ClassName DUMP = ClassName.get("dev.wireglass.runtime", "HexDump");

  List<MethodSpec> methods() {
    return List.of(whole(), within());
  }

  private MethodSpec whole() {
    return Signature.method("dump", ClassName.get(String.class))
        .addJavadoc("The bytes of the header, line by line, beside names and values of fields.\n")
        .addStatement("$1T dump = new $1T($2S, bytes, offset)", DUMP, plan.header())
        .addStatement("dump(dump)")
        .addStatement("return dump.toString()")
        .build();
  }

  private MethodSpec within() {
    MethodSpec.Builder method =
        Signature.method("dump", TypeName.VOID)
            .addJavadoc("Adds the fields to the dump of a header that this one stands in.\n")
            .addParameter(DUMP, "dump");
    for (Member member : plan.members()) {
      boolean isOptional = plan.presence(member.name()) != null;
      if (isOptional) {
        method.beginControlFlow("if ($L())", PresenceMethods.name(member.name()));
      }
      add(method, member);
      if (isOptional) {
        method.endControlFlow();
      }
    }
    return method.build();
  }

  private void add(MethodSpec.Builder method, Member member) {
    switch (member) {
      case Member.Number number -> {
        Member.Part part = number.part();
        method.addStatement(
            "dump.field($S, $L,$W$L, $L)",
            number.name(),
            value(number),
            part == null
                ? PresenceMethods.place(plan, number, 0)
                : PlaceSource.of(Signature.of(plan), part.word(), 0),
            part == null ? (number.firstBit() + number.width() + 7) / 8 : part.bytes());
      }
      case Member.Slice slice when !ViewSource.of(plan, slice).dumped().isEmpty() ->
          method.addCode(ViewSource.of(plan, slice).dumped());
      case Member.Slice slice ->
          method.addStatement(
              "dump.field($1S, $2L,$W$3L, $4L().byteSize())",
              slice.name(),
              value(slice),
              PlaceSource.of(Signature.of(plan), slice.place(), 0),
              slice.slice());
      case Member.Length _, Member.Payload _ -> {}
    }
  }

  private CodeBlock value(Member member) {
    return new ToStringMethod(plan).value(member);
  }
}

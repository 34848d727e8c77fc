package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.List;

/// The method that prints every field with its name and unit.
///
/// @param plan the decoder
record ToStringMethod(DecoderPlan plan) {

  MethodSpec method() {
    CodeBlock.Builder text = CodeBlock.builder();
    List<Member> members = plan.members();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      String lead = (i == 0 ? plan.header() + "[" : ", ") + member.name() + "=";
      if (plan.presence(member.name()) == null) {
        text.add(i == 0 ? "$S" : "\n+ $S", lead);
        text.add(" + $L", value(member));
      } else {
        String has = PresenceMethods.name(member.name());
        text.add("\n+ ($L() ? $S + $L : $S)", has, lead, value(member), "");
      }
    }
    return Signature.override("toString", ClassName.get(String.class))
        .beginControlFlow("if (bytes == $T.NULL)", Types.SEGMENT)
        .addStatement("return $S", plan.header() + "[not wrapped]")
        .endControlFlow()
        .addStatement("return $L\n+ $S", text.build(), "]")
        .build();
  }

  /// What a member holds, with its unit.
  CodeBlock value(Member member) {
    String read = member.name() + "()";
    return switch (member) {
      case Member.Number number when number.carrier() instanceof Carrier.Enumeration ->
          CodeBlock.of("$L + $S + $LCode() + $S", read, " (", number.name(), ")");
      case Member.Number number when number.flags() != null ->
          CodeBlock.of("$L", FlagMethods.textOf(number));
      case Member.Number number when !number.unit().isEmpty() ->
          CodeBlock.of("$L + $S", read, " " + number.unit());
      case Member.Number _ -> CodeBlock.of("$L", read);
      case Member.Length _ -> CodeBlock.of("$L + $S", read, " bytes");
      case Member.Slice slice -> ViewSource.of(plan, slice).shown();
      case Member.Payload _ -> CodeBlock.of("$L.byteSize() + $S", read, " bytes");
    };
  }
}

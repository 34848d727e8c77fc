package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Presence;
import java.util.stream.Stream;

/// The methods that tell whether a field is there; for a number, also where it is and how long, as
/// the methods for ranges do.
///
/// @param plan the decoder
/// @param presence when the field is there
record PresenceMethods(DecoderPlan plan, Presence presence) {

  /// Those of a member, if it may be absent.
  static Stream<MethodSpec> statics(DecoderPlan plan, Member member) {
    return Stream.ofNullable(plan.presence(member.name()))
        .map(presence -> new PresenceMethods(plan, presence))
        .flatMap(
            methods ->
                member instanceof Member.Number
                    ? Stream.of(methods.has(), methods.offset(), methods.length())
                    : Stream.of(methods.has()));
  }

  /// That of a member, if it may be absent.
  static Stream<MethodSpec> instances(DecoderPlan plan, Member member) {
    return Stream.ofNullable(plan.presence(member.name()))
        .map(
            presence ->
                Signature.method(name(member.name()), TypeName.BOOLEAN)
                    .addJavadoc("Whether the header has {@link #$L()}.\n", member.name())
                    .addStatement(
                        "return $L($L)", name(member.name()), Signature.of(plan).arguments(false))
                    .build());
  }

  /// The name of the method.
  static String name(String field) {
    return "has" + MethodName.capitalised(field);
  }

  /// What stands in front of a condition over a field that may be absent.
  ///
  /// @param arguments those of the call that asks, empty for the view's own
  static String ifThere(DecoderPlan plan, String field, String arguments) {
    return plan.presence(field) == null ? "" : "%s(%s) && ".formatted(name(field), arguments);
  }

  /// The refusal to read a field of the view that is absent; nothing for other fields.
  static CodeBlock required(DecoderPlan plan, Member member) {
    Presence presence = plan.presence(member.name());
    return presence == null
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .beginControlFlow("if (!$L())", name(member.name()))
            .addStatement("throw new $T($Z$S)", IllegalStateException.class, absent(plan, presence))
            .endControlFlow()
            .build();
  }

  /// Such as `GreHeader.key is absent: it is there only if keyPresent`.
  static String absent(DecoderPlan plan, Presence presence) {
    return "%s.%s is absent: it is there only if %s"
        .formatted(plan.header(), presence.field(), presence.declared());
  }

  /// Where a number starts, in as few words as possible.
  ///
  /// @param more bytes behind the place
  static String place(DecoderPlan plan, Member.Number number, int more) {
    Signature signature = Signature.of(plan);
    if (plan.presence(number.name()) == null || number.place().slices().isEmpty()) {
      return PlaceSource.of(signature, number.place(), more);
    }
    String start = "%sOffset(%s)".formatted(number.name(), signature.arguments(false));
    return more == 0 ? start : start + " + " + more;
  }

  private MethodSpec has() {
    return Signature.of(plan)
        .staticMethod(name(presence.field()), TypeName.BOOLEAN, false)
        .addJavadoc("Whether the header has {@link #$L()}.\n", presence.field())
        .addStatement("return $L", new ExtentSource(plan, "offset").of(presence.condition()))
        .build();
  }

  private MethodSpec offset() {
    return Signature.of(plan)
        .staticMethod(presence.field() + "Offset", TypeName.LONG, false)
        .addJavadoc("Where {@link #$L()} starts in the segment.\n", presence.field())
        .addStatement("return $L", PlaceSource.of(Signature.of(plan), presence.place(), 0))
        .build();
  }

  private MethodSpec length() {
    return Signature.of(plan)
        .staticMethod(presence.field() + "Length", TypeName.LONG, false)
        .addJavadoc(
            "The length of {@link #$L()} in bytes, 0 where it is absent.\n", presence.field())
        .addStatement("return $L", new ExtentSource(plan, "offset").of(presence.length()))
        .build();
  }
}

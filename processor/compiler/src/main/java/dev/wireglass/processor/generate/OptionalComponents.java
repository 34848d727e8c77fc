package dev.wireglass.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;

/// The methods of a value for a field that may be absent: those that the decoder has too.
///
/// @param plan the decoder
record OptionalComponents(DecoderPlan plan) {

  /// None for a member that is always there.
  Stream<MethodSpec> methods(Member member) {
    return components().isOptional(member)
        ? Stream.of(presence(member), stored(member))
        : Stream.empty();
  }

  private MethodSpec presence(Member field) {
    return Signature.method(PresenceMethods.name(field.name()), TypeName.BOOLEAN)
        .addJavadoc("Whether the header has {@link #$L()}.\n", field.name())
        .addStatement("return $L != null", components().of(field))
        .build();
  }

  private MethodSpec stored(Member field) {
    String name = Reads.storedName(field);
    TypeName type = components().type(field);
    TypeName returned = type.isBoxedPrimitive() ? type.unbox() : type;
    MethodSpec.Builder method =
        name.equals(field.name())
            ? Signature.override(name, returned)
            : Signature.method(name, returned)
                .addJavadoc("What {@link #$L()} is made of.\n", field.name());
    return method
        .addCode(PresenceMethods.required(plan, field))
        .addStatement("return $L", components().of(field))
        .build();
  }

  private Components components() {
    return new Components(plan);
  }
}

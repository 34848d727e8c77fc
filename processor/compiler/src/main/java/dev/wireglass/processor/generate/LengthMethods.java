package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;

/// The methods for the length that a header declares.
///
/// @param plan the decoder
/// @param length the length
record LengthMethods(DecoderPlan plan, Member.Length length) {

  Stream<MethodSpec> statics() {
    TypeName type = Types.of(length.carrier());
    ExtentSource source = new ExtentSource(plan, "offset");
    CodeBlock value = source.of(length.length());
    boolean cast = type.equals(TypeName.INT) && source.isLong(length.length());
    return Stream.of(
        Signature.of(plan)
            .staticMethod(length.name(), type, false)
            .addJavadoc("The length of the whole header in bytes.\n")
            .addStatement(cast ? "return (int) ($L)" : "return $L", value)
            .build());
  }

  /// The method that says where any header ends, whether it declares its length or not.
  static MethodSpec end(DecoderPlan plan) {
    Member.Length length = plan.length();
    Signature signature = Signature.of(plan);
    return signature
        .staticMethod("endOf", TypeName.LONG, true)
        .addJavadoc("Where the header ends in the segment, without what it carries.\n")
        .addStatement(
            "return $L",
            length == null
                ? PlaceSource.of(signature, plan.end(), 0)
                : "offset + " + length.name() + "(" + signature.arguments(false) + ")")
        .build();
  }

  Stream<MethodSpec> instances() {
    return Stream.of(
        Signature.override(length.name(), Types.of(length.carrier()))
            .addStatement("return $L($L)", length.name(), Signature.of(plan).arguments(false))
            .build());
  }
}

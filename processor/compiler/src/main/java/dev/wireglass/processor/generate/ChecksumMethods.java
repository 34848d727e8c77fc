package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.plan.Checksum;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;

/// The methods that tell whether a checksum is right and what it has to be.
///
/// @param plan the decoder
/// @param checksum the checksum
record ChecksumMethods(DecoderPlan plan, Checksum checksum) {
  static final String PSEUDO_HEADER_SUM = "pseudoHeaderSum";

  /// Those of a number, none where it is no checksum.
  static Stream<ChecksumMethods> of(DecoderPlan plan, Member.Number number) {
    return Stream.ofNullable(plan.checksum())
        .filter(checksum -> checksum.number().equals(number))
        .map(checksum -> new ChecksumMethods(plan, checksum));
  }

  Stream<MethodSpec> statics() {
    ChecksumSource source = new ChecksumSource(plan, checksum);
    return Stream.of(
        described(staticMethod(isRightName(), TypeName.BOOLEAN), isRightText())
            .addCode(source.isRight())
            .build(),
        described(staticMethod(computeName(), type()), computeText())
            .addCode(source.computed())
            .build());
  }

  Stream<MethodSpec> instances() {
    return Stream.of(
        instance(isRightName(), TypeName.BOOLEAN, isRightText()),
        instance(computeName(), type(), computeText()));
  }

  /// Reports a checksum that the header alone shows to be wrong; empty where more is needed.
  CodeBlock violation() {
    if (!checksum.isOfHeaderAlone()) {
      return CodeBlock.of("");
    }
    return CodeBlock.builder()
        .beginControlFlow("if (!$L())", isRightName())
        .addStatement(
            "violations.add(new $T($S, $S, $L,$W$S + $L()))",
            Types.VIOLATION,
            plan.header(),
            checksum.name(),
            new ValueSource(checksum.number(), "").read(),
            "@Checksum, which gives ",
            computeName())
        .endControlFlow()
        .build();
  }

  private MethodSpec instance(String name, TypeName type, String text) {
    MethodSpec.Builder method = Signature.method(name, type);
    if (checksum.hasPseudoHeader()) {
      method.addParameter(TypeName.LONG, PSEUDO_HEADER_SUM);
    }
    return described(method, text)
        .addStatement("return $L($L)", name, ChecksumSource.arguments(plan, checksum))
        .build();
  }

  private MethodSpec.Builder staticMethod(String name, TypeName type) {
    MethodSpec.Builder method = Signature.of(plan).staticMethod(name, type, checksum.needsLimit());
    return checksum.hasPseudoHeader()
        ? method.addParameter(TypeName.LONG, PSEUDO_HEADER_SUM)
        : method;
  }

  private MethodSpec.Builder described(MethodSpec.Builder method, String text) {
    method.addJavadoc("$L\n", text);
    return checksum.hasPseudoHeader()
        ? method.addJavadoc(
            "\n@param $L the sum of the pseudo-header, see {@link $T}\n",
            PSEUDO_HEADER_SUM,
            Types.INTERNET_CHECKSUM)
        : method;
  }

  private String isRightText() {
    String none = checksum.zeroMeansNone() ? ", or zero, which says that there is none" : "";
    String cut =
        checksum.needsLimit() ? "\nIt cannot be where the %s is cut.".formatted(last()) : "";
    String absent = plan.presence(checksum.name()) == null ? "" : ", or absent";
    return "Whether {@link #%s()} is right%s%s.%s".formatted(checksum.name(), absent, none, cut);
  }

  private String last() {
    return checksum.coversPayload() ? "payload" : "header";
  }

  private String computeText() {
    return "What {@link #%s()} has to be: the %s of the header%s, with\nthe number itself as zero."
        .formatted(checksum.name(), kind(), checksum.coversPayload() ? " and its payload" : "");
  }

  private String kind() {
    return switch (checksum.kind()) {
      case INTERNET -> "Internet checksum";
      case CRC32C -> "CRC-32C";
      case CRC32 -> "CRC-32";
      case ADLER32 -> "Adler-32";
    };
  }

  private String isRightName() {
    return checksum.name() + "IsRight";
  }

  private String computeName() {
    return ChecksumSource.computeName(checksum);
  }

  private TypeName type() {
    return Types.of(checksum.number().carrier());
  }
}

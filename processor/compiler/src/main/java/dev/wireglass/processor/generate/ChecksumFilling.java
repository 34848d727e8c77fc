package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.plan.Checksum;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Member;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// How an encoder fills a checksum: at the end of all, unless it was set; with a pseudo-header,
/// when it is given the sum of that.
///
/// @param plan the encoder
/// @param checksum the checksum
record ChecksumFilling(EncoderPlan plan, Checksum checksum) {

  /// The one that `end()` fills, if there is any.
  static Stream<ChecksumFilling> atEnd(EncoderPlan plan) {
    return of(plan).filter(filling -> !filling.checksum().hasPseudoHeader());
  }

  /// The one that a method of its own fills, if the number is that.
  static Stream<ChecksumFilling> onDemand(EncoderPlan plan, Member.Number number) {
    return of(plan)
        .filter(filling -> filling.checksum().hasPseudoHeader())
        .filter(filling -> filling.checksum().number().equals(number));
  }

  private static Stream<ChecksumFilling> of(EncoderPlan plan) {
    return Stream.ofNullable(plan.decoder().checksum())
        .map(checksum -> new ChecksumFilling(plan, checksum));
  }

  /// Remembers that the caller has set it.
  FieldSpec field() {
    return FieldSpec.builder(TypeName.BOOLEAN, isSet(), Modifier.PRIVATE)
        .addJavadoc("Whether $L was set, so that it is not filled.\n", checksum.name())
        .build();
  }

  /// The name of that field.
  String isSet() {
    return checksum.name() + "IsSet";
  }

  boolean fills(Member.Number number) {
    return checksum.number().equals(number);
  }

  /// The statement that fills it.
  ///
  /// @param limit where all that is written ends, as source
  CodeBlock statement(String limit) {
    CodeBlock statement =
        CodeBlock.builder()
            .addStatement(
                "$L(bytes, offset,$W$T.$L($L)$L)",
                checksum.name(),
                Types.decoder(plan.decoder()),
                ChecksumSource.computeName(checksum),
                arguments(limit),
                plan.decoder().isOrderedAtRuntime() ? ", order" : "")
            .build();
    return whereThere(statement);
  }

  private CodeBlock whereThere(CodeBlock statement) {
    return plan.decoder().presence(checksum.name()) == null
        ? statement
        : CodeBlock.builder()
            .beginControlFlow(
                "if ($L)",
                new Reads(plan.decoder()).call(PresenceMethods.name(checksum.name()), false))
            .add(statement)
            .endControlFlow()
            .build();
  }

  /// The method that fills it on demand.
  MethodSpec method() {
    String name = checksum.name();
    return Signature.method("fill" + MethodName.capitalised(name), Types.encoder(plan))
        .addParameter(TypeName.LONG, ChecksumMethods.PSEUDO_HEADER_SUM)
        .addJavadoc(
            "Writes the {@link $T#$L()} of what is written so far, so it comes last.\n",
            Types.header(plan.decoder()),
            name)
        .addJavadoc(
            "\n@param $L the sum of the pseudo-header, see {@link $T}\n",
            ChecksumMethods.PSEUDO_HEADER_SUM,
            Types.INTERNET_CHECKSUM)
        .addCode(onDemand())
        .addStatement("return this")
        .build();
  }

  private CodeBlock onDemand() {
    return checksum.needsLimit()
        ? statement("end()")
        : CodeBlock.builder().addStatement("end()").add(statement("")).build();
  }

  private String arguments(String limit) {
    boolean inOrder = plan.decoder().isOrderedAtRuntime();
    return "bytes, offset"
        + (checksum.needsLimit() ? ", " + limit : "")
        + (inOrder ? ", order" : "")
        + (checksum.hasPseudoHeader() ? ", " + ChecksumMethods.PSEUDO_HEADER_SUM : "");
  }
}

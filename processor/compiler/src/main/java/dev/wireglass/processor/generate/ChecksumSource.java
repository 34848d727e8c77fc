package dev.wireglass.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.plan.Checksum;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Place;
import java.nio.ByteOrder;
import java.util.Locale;

/// Writes the computation of a checksum.
///
/// @param plan the decoder
/// @param checksum the checksum
record ChecksumSource(DecoderPlan plan, Checksum checksum) {

  /// The name of the methods that compute it.
  static String computeName(Checksum checksum) {
    String name = checksum.name();
    return "compute" + MethodName.capitalised(name);
  }

  /// What its static methods are called with.
  static String arguments(DecoderPlan plan, Checksum checksum) {
    String reading = Signature.of(plan).arguments(checksum.needsLimit());
    return checksum.hasPseudoHeader()
        ? reading + ", " + ChecksumMethods.PSEUDO_HEADER_SUM
        : reading;
  }

  /// The statements that tell whether the number found is right.
  CodeBlock isRight() {
    CodeBlock.Builder code = CodeBlock.builder();
    String found = new ValueSource(checksum.number(), arguments(false)).text();
    if (plan.presence(checksum.name()) != null) {
      code.beginControlFlow("if (!$L($L))", PresenceMethods.name(checksum.name()), arguments(false))
          .addStatement("return true")
          .endControlFlow();
    }
    if (checksum.zeroMeansNone()) {
      code.beginControlFlow("if ($L == 0)", found).addStatement("return true").endControlFlow();
    }
    return isSum()
        ? code.addStatement("long sum = $L", wholeSum())
            .addStatement("return $T.isRight(sum$L)", owner(), pseudoHeader())
            .build()
        : code.addStatement(
                "return $L == $L($L)", found, computeName(checksum), arguments(plan, checksum))
            .build();
  }

  /// The sum of everything, in which the checksum is a word of its own in any case.
  private CodeBlock wholeSum() {
    return isBetweenWords()
        ? CodeBlock.of("$T.sum(bytes, offset, $L)", owner(), end())
        : CodeBlock.of("$T.sumWith(bytes, offset, $L,$W$L)", owner(), field(), end());
  }

  private boolean isBetweenWords() {
    Place place = checksum.number().place();
    return place.slices().isEmpty() && place.bytes() % 2 == 0;
  }

  /// The statements that return the number that is right, as the accessor does.
  CodeBlock computed() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!isSum()) {
      return code.addStatement(
              "return $L$T.$L(bytes, offset, $L,$W$L)",
              cast(),
              owner(),
              checksum.kind().name().toLowerCase(Locale.ROOT),
              field(),
              end())
          .build();
    }
    CodeBlock computed = CodeBlock.of("$T.checksum(sum$L$L)", owner(), pseudoHeader(), order());
    return code.addStatement(
            "long sum = $T.sumWithout(bytes, offset, $L,$W$L)", owner(), field(), end())
        .addStatement(
            "return $L$L",
            cast(),
            checksum.zeroMeansNone() ? CodeBlock.of("$T.orOnes($L)", owner(), computed) : computed)
        .build();
  }

  private boolean isSum() {
    return checksum.kind() == ChecksumKind.INTERNET;
  }

  private ClassName owner() {
    return isSum() ? Types.INTERNET_CHECKSUM : Types.JDK_CHECKSUM;
  }

  private String field() {
    return PlaceSource.of(Signature.of(plan), checksum.number().place(), 0);
  }

  /// Where the bytes end that it covers.
  private String end() {
    Member.Length length = plan.length();
    if (checksum.coversPayload()) {
      return plan.payload().name() + "Limit(" + arguments(true) + ")";
    }
    return length == null
        ? PlaceSource.of(Signature.of(plan), checksum.end(), 0)
        : "offset + " + length.name() + "(" + arguments(false) + ")";
  }

  private String pseudoHeader() {
    return checksum.hasPseudoHeader() ? " + " + ChecksumMethods.PSEUDO_HEADER_SUM : "";
  }

  private CodeBlock order() {
    return switch (checksum.number().order()) {
      case BIG_ENDIAN, UNSTATED -> CodeBlock.of("");
      case LITTLE_ENDIAN -> CodeBlock.of(", $T.$L", ByteOrder.class, Order.LITTLE_ENDIAN);
      case RUNTIME -> CodeBlock.of(", order");
    };
  }

  /// What makes the type of the accessor of a sum, which is an `int`, or of a CRC, which is a
  /// `long`.
  private String cast() {
    Carrier carrier = checksum.number().carrier();
    boolean isNarrower =
        carrier == Carrier.Primitive.SHORT || (!isSum() && carrier == Carrier.Primitive.INT);
    return isNarrower ? "(" + carrier.text() + ") " : "";
  }

  private String arguments(boolean limit) {
    return Signature.of(plan).arguments(limit);
  }
}

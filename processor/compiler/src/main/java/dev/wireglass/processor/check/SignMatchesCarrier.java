package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Place;
import java.util.stream.Stream;

/// `signed` and `raw` stand where they make a difference, and not together.
@AutoService(Rule.class)
public final class SignMatchesCarrier implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.numbers(header).flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, Field.Bits field) {
    Clause.Bits bits = field.clause();
    if (bits.signed() && bits.raw()) {
      return told(
          bits.rawPlace(),
          header,
          field,
          "is signed and raw; a number is one of them",
          "keep signed for two's complement, raw for a pattern without a sign");
    }
    return switch (field.accessor().carrier()) {
      case Carrier.Primitive.BOOLEAN -> ofUnsigned(header, field, "a boolean");
      case Carrier.Enumeration _ -> ofUnsigned(header, field, "an enum");
      case Carrier.Primitive carrier when bits.raw() && bits.width() < carrier.bits() ->
          told(
              bits.rawPlace(),
              header,
              field,
              "is raw, but %s holds every unsigned number of %s (%s)"
                  .formatted(carrier.text(), Text.bits(bits.width()), field.holds()),
              "@Bits(%d)".formatted(bits.width()));
      case Carrier.Primitive _,
          Carrier.Segment _,
          Carrier.Characters _,
          Carrier.Options _,
          Carrier.Unsupported _ ->
          Stream.empty();
    };
  }

  private static Stream<Problem> ofUnsigned(HeaderModel header, Field.Bits field, String carrier) {
    Clause.Bits bits = field.clause();
    if (!bits.signed() && !bits.raw()) {
      return Stream.empty();
    }
    return told(
        bits.signed() ? bits.signedPlace() : bits.rawPlace(),
        header,
        field,
        "is %s and returns %s, which has no sign"
            .formatted(bits.signed() ? "signed" : "raw", carrier),
        "@Bits(%d)".formatted(bits.width()));
  }

  private static Stream<Problem> told(
      Place place, HeaderModel header, Field.Bits field, String fact, String help) {
    return Stream.of(
        Problem.at(place, "%s.%s %s".formatted(header.name(), field.name(), fact)).help(help));
  }
}

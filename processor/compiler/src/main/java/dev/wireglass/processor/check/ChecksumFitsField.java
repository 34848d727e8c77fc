package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.ChecksumField;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Numbers;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Word;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A checksum is an unsigned number with the bits of its algorithm, in bytes of its own.
@AutoService(Rule.class)
public final class ChecksumFitsField implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return ChecksumField.of(header).map(ChecksumFitsField::problem).flatMap(Stream::ofNullable);
  }

  private static @Nullable Problem problem(ChecksumField field) {
    Clause.Bits bits = field.number().clause();
    int width = field.clause().kind().bits();
    if (bits.width() != width) {
      return Problem.at(
              field.clause().kindPlace(),
              "%s is %s, but %s has %d"
                  .formatted(field.name(), Text.bits(bits.width()), field.kind(), width))
          .help("@Bits(%d), or another algorithm".formatted(width));
    }
    if (field.number().accessor().carrier() instanceof Carrier.Enumeration type) {
      return Problem.at(
              field.clause().place(),
              "%s returns %s, an enum; a checksum is any number"
                  .formatted(field.name(), type.text()))
          .help("return " + Numbers.carrier(bits));
    }
    if (bits.signed()) {
      return Problem.at(
              bits.signedPlace(), "%s is signed; a checksum has no sign".formatted(field.name()))
          .help("remove signed = true and return %s".formatted(unsigned(bits)));
    }
    return Sound.hasWholeBytes(field.header()) ? problemOfPlace(field) : null;
  }

  private static String unsigned(Clause.Bits bits) {
    return bits.width() < 32 ? "int" : "long";
  }

  private static @Nullable Problem problemOfPlace(ChecksumField field) {
    Word word =
        field.header().words().stream()
            .filter(each -> each.parts().stream().anyMatch(part -> isOf(part, field)))
            .findFirst()
            .orElseThrow();
    if (!word.isDivided()) {
      return null;
    }
    PlacedField placed =
        word.parts().stream().filter(part -> isOf(part, field)).findFirst().orElseThrow();
    return placed.position().isOnByte()
        ? told(field, "shares a word with other numbers")
            .help("leave it out of the @Word(%d)".formatted(word.bits()))
        : told(field, "starts inside byte " + placed.position().bytes())
            .help("order the fields so that it starts on a byte");
  }

  private static boolean isOf(PlacedField part, ChecksumField field) {
    return part.field().equals(field.number());
  }

  private static Problem told(ChecksumField field, String fact) {
    return Problem.at(
        field.clause().place(),
        "%s %s; a checksum has bytes of its own".formatted(field.name(), fact));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.View;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// Text is padded with a character that its encoding has, and a range of fixed length has a whole
/// number of 16-bit units where that is what text is made of.
@AutoService(Rule.class)
public final class TextFitsRange implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .ranges()
        .filter(range -> Sound.hasOneLayout(range.accessor()))
        .flatMap(range -> Stream.concat(padding(header, range), units(header, range)));
  }

  private static Stream<Problem> padding(HeaderModel header, Field.Bytes range) {
    Clause.Characters stated = range.accessor().clause(Clause.Characters.class);
    boolean wrong =
        range.view() instanceof View.Characters text
            && text.isPadded()
            && !isCharacter(text.padding(), text.encoding());
    return wrong
        ? Stream.of(
            Problem.at(
                    stated.paddingPlace(),
                    "%s.%s is padded with %d, which is no character of %s"
                        .formatted(
                            header.name(), range.name(), stated.padding(), stated.encoding()))
                .help("padding = 0 for zeros, padding = ' ' for spaces"))
        : Stream.empty();
  }

  private static boolean isCharacter(int padding, Encoding encoding) {
    return padding >= 0
        && padding <= Character.MAX_VALUE
        && charset(encoding).newEncoder().canEncode((char) padding);
  }

  private static Charset charset(Encoding encoding) {
    return switch (encoding) {
      case UTF_8 -> StandardCharsets.UTF_8;
      case US_ASCII -> StandardCharsets.US_ASCII;
      case ISO_8859_1 -> StandardCharsets.ISO_8859_1;
      case UTF_16BE -> StandardCharsets.UTF_16BE;
      case UTF_16LE -> StandardCharsets.UTF_16LE;
    };
  }

  private static Stream<Problem> units(HeaderModel header, Field.Bytes range) {
    boolean hasUnits =
        Sound.hasOneLength(range.clause())
            && range.view() instanceof View.Characters(Encoding encoding, _)
            && encoding.name().startsWith("UTF_16");
    if (hasUnits && range.clause().isTerminated()) {
      return Stream.of(terminated(header, range));
    }
    return hasUnits && range.fixedBits() % 16 != 0
        ? Stream.of(divided(header, range))
        : Stream.empty();
  }

  private static Problem terminated(HeaderModel header, Field.Bytes range) {
    return Problem.at(
            range.clause().untilPlace(),
            "%s.%s is made of 16-bit units, but its end is looked for byte by byte"
                .formatted(header.name(), range.name()))
        .help("@Bytes(length = \"remaining\"), or text of another encoding");
  }

  private static Problem divided(HeaderModel header, Field.Bytes range) {
    int length = range.clause().fixed();
    return Problem.at(
            range.clause().fixedPlace(),
            "%s.%s is %s, which is no whole number of 16-bit units"
                .formatted(header.name(), range.name(), Text.bytes(length)))
        .help("@Bytes(%d) or @Bytes(%d)".formatted(length + 1, Math.max(2, length - 1)));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Word;
import java.util.stream.Stream;

/// Where bytes may come least significant first, the header says which bits do, if a number is not
/// whole bytes.
@AutoService(Rule.class)
public final class BitOrderIsStated implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return isStated(header) || !Sound.hasWholeBytes(header)
        ? Stream.empty()
        : header.words().stream()
            .filter(Word::isDivided)
            .limit(1)
            .map(word -> problem(header, word));
  }

  /// Whether it is clear which bits come first.
  static boolean isStated(HeaderModel header) {
    return switch (header.clause().order()) {
      case UNSTATED, BIG_ENDIAN -> true;
      case LITTLE_ENDIAN, RUNTIME -> header.clause().bitOrder() != BitOrder.UNSTATED;
    };
  }

  private static Problem problem(HeaderModel header, Word word) {
    Field.Bits first = (Field.Bits) word.parts().getFirst().field();
    String order =
        header.clause().order() == Order.RUNTIME
            ? "whose byte order is known only at run time"
            : "whose bytes come least significant first";
    return Problem.at(
            first.clause().widthPlace(),
            "%s.%s is %s in a header %s, and nothing says which bits come first"
                .formatted(header.name(), first.name(), Text.bits(first.width()), order))
        .help(
            "@Header(bits = BitOrder.LEAST_SIGNIFICANT_FIRST), if %s is in the lowest bits, as in"
                    .formatted(first.name())
                + " CAN frames and in C on x86")
        .help("or BitOrder.MOST_SIGNIFICANT_FIRST, if it is in the highest");
  }
}

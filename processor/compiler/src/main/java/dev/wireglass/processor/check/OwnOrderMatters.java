package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Word;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The byte order of a single number makes a difference: it has whole bytes, several of them, and
/// the header another order.
@AutoService(Rule.class)
public final class OwnOrderMatters implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.hasWholeBytes(header)
        ? header.words().stream().flatMap(word -> problems(header, word))
        : Stream.empty();
  }

  private static Stream<Problem> problems(HeaderModel header, Word word) {
    return word.parts().stream()
        .map(placed -> (Field.Bits) placed.field())
        .filter(field -> field.clause().hasOwnOrder())
        .map(field -> problem(header, word, field))
        .flatMap(Stream::ofNullable);
  }

  private static @Nullable Problem problem(HeaderModel header, Word word, Field.Bits field) {
    Clause.Bits bits = field.clause();
    if (word.isDivided()) {
      return told(header, field, "is a part of a word, whose byte order is the header's")
          .help(remove(bits));
    }
    if (field.width() == 8) {
      return told(header, field, "has a byte order but only one byte").help(remove(bits));
    }
    if (bits.order() == Order.RUNTIME) {
      return told(header, field, "cannot have a byte order that is known only at run time alone")
          .help("@Header(order = Order.RUNTIME), with orders of their own where others are fixed");
    }
    return bits.order() == header.clause().order()
        ? told(header, field, "is %s, and so is the header".formatted(bits.order()))
            .help(remove(bits))
        : null;
  }

  private static String remove(Clause.Bits bits) {
    return "remove order = Order." + bits.order();
  }

  private static Problem told(HeaderModel header, Field.Bits field, String fact) {
    return Problem.at(
        field.clause().orderPlace(), "%s.%s %s".formatted(header.name(), field.name(), fact));
  }
}

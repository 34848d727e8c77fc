package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Word;
import java.util.stream.Stream;

/// A header with a number that spans bytes says in which order they come.
@AutoService(Rule.class)
public final class ByteOrderIsStated implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (header.clause().order() != Order.UNSTATED || !Sound.hasPlaces(header)) {
      return Stream.empty();
    }
    return Word.of(Layout.of(header)).stream()
        .filter(word -> word.bits() > 8 && !hasOwnOrder(word))
        .limit(1)
        .map(word -> problem(header, widest(word)));
  }

  private static boolean hasOwnOrder(Word word) {
    return word.parts().getFirst().field() instanceof Field.Bits bits
        && bits.clause().hasOwnOrder();
  }

  /// The part to name: one that spans bytes, if the word has any.
  private static PlacedField widest(Word word) {
    return word.parts().stream()
        .filter(placed -> placed.position().bits() % 8 + placed.field().bits() > 8)
        .findFirst()
        .orElse(word.parts().getFirst());
  }

  private static Problem problem(HeaderModel header, PlacedField first) {
    return Problem.at(
            header.clause().place(),
            "%s states no byte order, but %s, %d bits from byte %d, spans bytes"
                .formatted(
                    header.name(), first.name(), first.field().bits(), first.position().bytes()))
        .help(
            "@Header(order = Order.BIG_ENDIAN) for \"network order\", most significant byte first")
        .help("or Order.LITTLE_ENDIAN; or Order.RUNTIME, if only the data tell");
  }
}

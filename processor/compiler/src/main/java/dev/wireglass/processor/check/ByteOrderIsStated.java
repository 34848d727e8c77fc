package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.check.subject.OptionList;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.PlacedField;
import dev.wireglass.processor.model.Word;
import java.util.stream.Stream;

/// A header with a number that spans bytes, be it in an option, says in which order they come.
@AutoService(Rule.class)
public final class ByteOrderIsStated implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (header.clause().order() != Order.UNSTATED || !Sound.hasPlaces(header)) {
      return Stream.empty();
    }
    Stream<Problem> numbers =
        header.words().stream()
            .filter(word -> word.bits() > 8 && !hasOwnOrder(word))
            .map(word -> problem(header, spans(widest(word))));
    Stream<Problem> lists =
        OptionList.of(header)
            .filter(list -> list.hasSizes() && list.spansBytes())
            .map(
                list ->
                    problem(
                        header,
                        "options of %s, with kind or length of 16 bits, span"
                            .formatted(list.accessor().name())));
    return Stream.concat(numbers, lists).limit(1);
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

  private static String spans(PlacedField first) {
    return "%s, %d bits from byte %d, spans"
        .formatted(first.name(), first.field().bits(), first.position().bytes());
  }

  private static Problem problem(HeaderModel header, String spans) {
    return Problem.at(
            header.clause().place(),
            "%s states no byte order, but %s bytes".formatted(header.name(), spans))
        .help(
            "@Header(order = Order.BIG_ENDIAN) for \"network order\", most significant byte first")
        .help("or Order.LITTLE_ENDIAN; or Order.RUNTIME, if only the data tell");
  }
}

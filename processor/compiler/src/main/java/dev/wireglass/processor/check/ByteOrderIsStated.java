package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import dev.wireglass.processor.model.PlacedField;
import java.util.stream.Stream;

/// A header with a number that spans bytes says in which order they come.
@AutoService(Rule.class)
public final class ByteOrderIsStated implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (header.clause().order() != Order.UNSTATED || !Sound.hasPlaces(header)) {
      return Stream.empty();
    }
    return Layout.of(header).fields().stream()
        .filter(ByteOrderIsStated::spansBytes)
        .limit(1)
        .map(placed -> problem(header, placed));
  }

  private static boolean spansBytes(PlacedField placed) {
    return placed.field() instanceof Field.Bits bits
        && placed.position().bits() % 8 + bits.width() > 8;
  }

  private static Problem problem(HeaderModel header, PlacedField first) {
    return Problem.at(
            header.clause().place(),
            "%s states no byte order, but %s, %d bits from byte %d, spans bytes"
                .formatted(
                    header.name(),
                    first.name(),
                    first.field().fixedBits(),
                    first.position().bytes()))
        .help(
            "@Header(order = Order.BIG_ENDIAN) for \"network order\", most significant byte first")
        .help("or Order.LITTLE_ENDIAN; or Order.RUNTIME, if only the data tell");
  }
}

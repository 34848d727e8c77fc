package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Numbers;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.View;
import java.util.stream.Stream;

/// An accessor returns a type that its annotation can fill.
@AutoService(Rule.class)
public final class CarrierIsSupported implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.accessors().stream()
        .filter(Sound::hasOneLayout)
        .filter(accessor -> !isSupported(accessor))
        .map(accessor -> problem(header, accessor));
  }

  private static boolean isSupported(Accessor accessor) {
    return switch (accessor.layouts().getFirst()) {
      case Clause.Bits _ ->
          accessor.carrier() instanceof Carrier.Primitive
              || accessor.carrier() instanceof Carrier.Enumeration;
      case Clause.Length _ ->
          accessor.carrier() == Carrier.Primitive.INT
              || accessor.carrier() == Carrier.Primitive.LONG;
      case Clause.Bytes _ ->
          accessor.carrier() instanceof Carrier.Segment
              || accessor.carrier() instanceof Carrier.Characters
              || accessor.carrier() instanceof Carrier.Options
              || View.of(accessor).header() != null;
      default -> accessor.carrier() instanceof Carrier.Segment;
    };
  }

  private static Problem problem(HeaderModel header, Accessor accessor) {
    Clause layout = accessor.layouts().getFirst();
    return Problem.at(
            accessor.place(),
            "%s.%s returns %s; with %s it returns %s"
                .formatted(
                    header.name(),
                    accessor.name(),
                    accessor.carrier().text(),
                    layout.text(),
                    supported(layout)))
        .help(help(accessor, layout));
  }

  private static String supported(Clause layout) {
    return switch (layout) {
      case Clause.Bits _ -> "boolean, byte, short, int, long or an enum with codes";
      case Clause.Length _ -> "int or long";
      case Clause.Bytes _ -> "MemorySegment, String or Options";
      default -> "MemorySegment";
    };
  }

  private static String help(Accessor accessor, Clause layout) {
    return switch (layout) {
      case Clause.Bits bits when accessor.carrier() instanceof Carrier.Segment ->
          bits.width() > 0 && bits.width() % 8 == 0
              ? "@Bytes(%d) for a slice of %s"
                  .formatted(bits.width() / 8, Text.bytes(bits.width() / 8))
              : "return int or long";
      case Clause.Bits _ when accessor.carrier() instanceof Carrier.Characters ->
          "@Bytes(n) for text of n bytes";
      case Clause.Bits bits ->
          "return %s; other types can be made of it in a default method"
              .formatted(Numbers.carrier(bits));
      case Clause.Length _ -> "return int";
      case Clause.Bytes bytes
          when accessor.carrier() instanceof Carrier.Primitive
              && bytes.fixed() >= 1
              && bytes.fixed() <= 8 ->
          "@Bits(%d) for a number of %s".formatted(8 * bytes.fixed(), Text.bytes(bytes.fixed()));
      default -> "return MemorySegment; other types can be made of it in a default method";
    };
  }
}

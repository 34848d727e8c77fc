package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Numbers;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// Every number that the bits can hold fits what the accessor returns.
@AutoService(Rule.class)
public final class CarrierHoldsField implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.numbers(header)
        .filter(
            field ->
                field.accessor().carrier() instanceof Carrier.Primitive carrier
                    && carrier != Carrier.Primitive.BOOLEAN
                    && field.width() > room(carrier, field.clause()))
        .map(field -> problem(header, field));
  }

  /// How many bits of a number the type has room for.
  private static int room(Carrier.Primitive carrier, Clause.Bits bits) {
    return bits.signed() || bits.raw() ? carrier.bits() : carrier.bits() - 1;
  }

  private static Problem problem(HeaderModel header, Field.Bits field) {
    return Problem.at(
            field.clause().widthPlace(),
            "%s.%s: %s cannot hold every %ssigned number of %s (%s)"
                .formatted(
                    header.name(),
                    field.name(),
                    field.accessor().carrier().text(),
                    field.clause().signed() ? "" : "un",
                    Text.bits(field.width()),
                    field.holds()))
        .help(help(field));
  }

  private static String help(Field.Bits field) {
    int width = field.width();
    boolean fitsRaw =
        field.accessor().carrier() instanceof Carrier.Primitive carrier && carrier.bits() == width;
    String raw = Numbers.raw(width) + " for the raw pattern";
    if (width == 64 && !field.clause().signed()) {
      return fitsRaw ? raw : "return long with " + raw;
    }
    String wider = "return " + Numbers.carrier(field.clause());
    return fitsRaw ? wider + ", or " + raw : wider;
  }
}

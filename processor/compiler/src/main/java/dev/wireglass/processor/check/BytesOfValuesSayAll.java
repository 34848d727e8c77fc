package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.Place;
import dev.wireglass.processor.model.View;
import java.util.stream.Stream;

/// A value keeps options and headers within a header as their bytes; it has no other place for the
/// order of these bytes, nor for how many bytes were behind them.
@AutoService(Rule.class)
public final class BytesOfValuesSayAll implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.clause().isRecord()
        ? header
            .ranges()
            .filter(range -> Sound.hasOneLayout(range.accessor()))
            .flatMap(range -> problems(header, range))
        : Stream.empty();
  }

  private static Stream<Problem> problems(HeaderModel header, Field.Bytes range) {
    String name = header.name() + "." + range.name();
    return switch (range.view()) {
      case View.Slice _, View.Characters _ -> Stream.empty();
      case View.Options(Clause.Tlv form) ->
          header.clause().order() == Order.RUNTIME
              ? Stream.of(order(form.place(), name, "options"))
              : Stream.empty();
      case View.Nested(NestedHeader nested) ->
          order(range.accessor().clause(Clause.Nested.class).place(), name, nested);
      case View.Elements(Clause.Repeated list, _) ->
          Stream.concat(
              order(list.place(), name, list.element()), count(header, range, list, name));
    };
  }

  private static Stream<Problem> order(Place place, String name, NestedHeader nested) {
    return nested.reference().order() == Order.RUNTIME
        ? Stream.of(order(place, name, nested.reference().name()))
        : Stream.empty();
  }

  private static Problem order(Place place, String name, String what) {
    return Problem.at(
            place,
            "%s: a value keeps %s as bytes, whose order is known only at run time"
                .formatted(name, what))
        .help("remove record = true, or state the order in @Header");
  }

  private static Stream<Problem> count(
      HeaderModel header, Field.Bytes range, Clause.Repeated list, String name) {
    LengthExpression count = header.lengths().ofCount(range.accessor());
    return count != null && count.usesRemaining()
        ? Stream.of(
            Problem.at(
                    list.count().place(),
                    "%s: its count uses remaining, but a value keeps nothing of what follows"
                        .formatted(name))
                .help("remove record = true, or count by a number of the header"))
        : Stream.empty();
  }
}

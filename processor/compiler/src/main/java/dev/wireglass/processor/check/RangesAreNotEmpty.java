package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Place;
import java.util.stream.Stream;

/// A range has a bound, holds a value, and lies within what the bits of the field can hold.
@AutoService(Rule.class)
public final class RangesAreNotEmpty implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.numbers(header).flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, Field.Bits field) {
    Clause.Range range = field.accessor().clause(Clause.Range.class);
    if (range == null) {
      return Stream.empty();
    }
    String name = header.name() + "." + field.name();
    boolean hasMin = range.min() != Long.MIN_VALUE;
    boolean hasMax = range.max() != Long.MAX_VALUE;
    if (!hasMin && !hasMax) {
      return Stream.of(
          Problem.at(range.place(), name + ": @Range has neither min nor max")
              .help("@Range(min = 1) for values from 1, or remove it"));
    }
    if (range.min() > range.max()) {
      return Stream.of(
          Problem.at(
                  range.minPlace(),
                  "%s: @Range from %d to %d holds no value"
                      .formatted(name, range.min(), range.max()))
              .help("@Range(min = %d, max = %d)".formatted(range.max(), range.min())));
    }
    return Stream.concat(
        hasMin ? outside(name, field, "min", range.min(), range.minPlace()) : Stream.empty(),
        hasMax ? outside(name, field, "max", range.max(), range.maxPlace()) : Stream.empty());
  }

  private static Stream<Problem> outside(
      String name, Field.Bits field, String bound, long value, Place place) {
    return field.holds().contains(value)
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    place,
                    "%s: %s = %d is outside of what %s hold (%s)"
                        .formatted(name, bound, value, Text.bits(field.width()), field.holds()))
                .help("correct the bound, or the width of the field"));
  }
}

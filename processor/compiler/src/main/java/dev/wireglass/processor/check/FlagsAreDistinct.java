package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.FlagField;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.HeaderModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// No two flags of a number have one bit.
@AutoService(Rule.class)
public final class FlagsAreDistinct implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return FlagField.of(header)
        .filter(field -> field.isFirst(header))
        .flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, FlagField field) {
    Map<Integer, FlagSet.Flag> first = new HashMap<>();
    return field
        .flags()
        .filter(flag -> first.putIfAbsent(flag.bit(), flag) != null)
        .map(flag -> problem(header, field, first.get(flag.bit()), flag));
  }

  private static Problem problem(
      HeaderModel header, FlagField field, FlagSet.Flag first, FlagSet.Flag second) {
    return Problem.at(
            second.place(),
            "%s.%s is bit %d, and so is %s; a bit has one name"
                .formatted(field.type().name(), second.name(), second.bit(), first.name()))
        .note(field.use(header))
        .help("correct one of the bits, or remove one of the constants");
  }
}

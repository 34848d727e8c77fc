package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.FlagField;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// What names the bits of a number is an enum with a bit for each constant.
@AutoService(Rule.class)
public final class FlagsHaveBits implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return FlagField.of(header).flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, FlagField field) {
    FlagSet type = field.type();
    String name = header.name() + "." + field.number().name();
    if (!type.isEnum()) {
      return Stream.of(
          Problem.at(
                  field.clause().typePlace(),
                  "%s: %s is no enum, and cannot name flags".formatted(name, type.name()))
              .help("name an enum with @Flag(n) on each constant"));
    }
    if (type.flags().stream().noneMatch(FlagSet.Flag::hasBit)) {
      return Stream.of(
          Problem.at(
                  field.clause().typePlace(),
                  "%s: %s has %d constants, and none with a bit"
                      .formatted(name, type.name(), type.flags().size()))
              .help(
                  "put @Flag(n) on each constant of %s; 0 is the bit worth 1"
                      .formatted(type.name())));
    }
    return field.isFirst(header)
        ? type.flags().stream()
            .filter(flag -> !flag.hasBit())
            .map(flag -> without(header, field, flag))
        : Stream.empty();
  }

  private static Problem without(HeaderModel header, FlagField field, FlagSet.Flag flag) {
    return Problem.at(flag.place(), "%s.%s has no bit".formatted(field.type().name(), flag.name()))
        .note(field.use(header))
        .help("put @Flag(n) on it; 0 is the bit worth 1");
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.EnumField;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// Each constant of an enum that an accessor returns has a code, or stands for unknown numbers.
@AutoService(Rule.class)
public final class EnumHasCodes implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return EnumField.of(header).flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, EnumField field) {
    if (field.constants().stream().noneMatch(EnumField::isAnnotated)) {
      return Stream.of(withoutAny(header, field));
    }
    return field.isFirst(header)
        ? field.constants().stream()
            .filter(constant -> !EnumField.isAnnotated(constant))
            .map(constant -> without(header, field, constant))
        : Stream.empty();
  }

  private static Problem withoutAny(HeaderModel header, EnumField field) {
    return Problem.at(
            field.accessor().place(),
            "%s.%s returns %s, which has %d constants and no codes"
                .formatted(header.name(), field.name(), field.type(), field.constants().size()))
        .help(
            "put @Code(n) on each constant of %s, and declare one more with @Unknown"
                .formatted(field.type()));
  }

  private static Problem without(HeaderModel header, EnumField field, Carrier.Constant constant) {
    return Problem.at(
            constant.place(),
            "%s.%s has neither @Code nor @Unknown; a constant has one of them"
                .formatted(field.type(), constant.name()))
        .note("%s.%s returns %s".formatted(header.name(), field.name(), field.type()))
        .help("put @Code(n) on it, with the number that stands for it in the header");
  }
}

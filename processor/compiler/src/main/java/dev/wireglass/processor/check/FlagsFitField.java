package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.FlagField;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number has the bits that its flags name.
@AutoService(Rule.class)
public final class FlagsFitField implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return FlagField.of(header)
        .filter(field -> !misfits(field).isEmpty())
        .map(field -> problem(header, field));
  }

  private static List<FlagSet.Flag> misfits(FlagField field) {
    return field
        .flags()
        .filter(flag -> flag.bit() < 0 || flag.bit() >= field.number().width())
        .toList();
  }

  private static Problem problem(HeaderModel header, FlagField field) {
    int width = field.number().width();
    String type = field.type().name();
    return Problem.at(
            field.clause().typePlace(),
            "%s.%s is %s (0 .. %d) and has no %s"
                .formatted(
                    header.name(),
                    field.number().name(),
                    Text.bits(width),
                    width - 1,
                    misfits(field).stream()
                        .map(flag -> "%s.%s = %d".formatted(type, flag.name(), flag.bit()))
                        .collect(Collectors.joining(", "))))
        .help("correct the bit, or the width of the field; @Flag(0) is the bit worth 1");
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.EnumField;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bits of a field can hold the code of every constant.
@AutoService(Rule.class)
public final class EnumCodesFitField implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return EnumField.of(header)
        .filter(field -> !field.number().clause().signed())
        .filter(field -> !misfits(field).isEmpty())
        .map(field -> problem(header, field));
  }

  private static List<Carrier.Constant> misfits(EnumField field) {
    return field.carrier().coded().stream()
        .filter(constant -> !field.number().holds().contains(constant.code()))
        .toList();
  }

  private static Problem problem(HeaderModel header, EnumField field) {
    long largest = misfits(field).stream().mapToLong(Carrier.Constant::code).max().orElseThrow();
    boolean allPositive = misfits(field).stream().allMatch(constant -> constant.code() > 0);
    return Problem.at(
            field.number().clause().widthPlace(),
            "%s.%s is %s (%s) and cannot hold %s"
                .formatted(
                    header.name(),
                    field.name(),
                    Text.bits(field.number().width()),
                    field.number().holds(),
                    misfits(field).stream()
                        .map(each -> field.type() + "." + each.name() + " = " + each.code())
                        .collect(Collectors.joining(", "))))
        .help(
            allPositive
                ? "correct the code, or the width: @Bits(%d) would hold %d"
                    .formatted(Long.SIZE - Long.numberOfLeadingZeros(largest), largest)
                : "correct the code; codes are not negative");
  }
}

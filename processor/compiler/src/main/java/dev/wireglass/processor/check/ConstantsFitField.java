package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// The only valid value of a field is one that its bits can hold and that nothing else excludes.
@AutoService(Rule.class)
public final class ConstantsFitField implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.numbers(header).flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, Field.Bits field) {
    String name = header.name() + "." + field.name();
    Clause.Const constant = field.accessor().clause(Clause.Const.class);
    Clause.Reserved reserved = field.accessor().clause(Clause.Reserved.class);
    if (constant != null && !field.holds().contains(constant.value())) {
      return Stream.of(outside(name, field, constant));
    }
    if (constant != null && reserved != null) {
      return Stream.of(twice(name, constant, reserved));
    }
    if (constant != null) {
      return excluded(name, field, constant, constant.value());
    }
    return reserved == null ? Stream.empty() : excluded(name, field, reserved, 0);
  }

  private static Problem outside(String name, Field.Bits field, Clause.Const constant) {
    return Problem.at(
            constant.valuePlace(),
            "%s is always %d by @Const, but %s hold %s"
                .formatted(name, constant.value(), Text.bits(field.width()), field.holds()))
        .help("correct the value, or the width of the field");
  }

  private static Problem twice(String name, Clause.Const constant, Clause.Reserved reserved) {
    return Problem.at(
            reserved.place(),
            "%s is always %d by @Const and always 0 by @Reserved; one of them is enough"
                .formatted(name, constant.value()))
        .help("keep " + (constant.value() == 0 ? "@Reserved" : "the one that is true"));
  }

  /// A range without any value is for another rule.
  private static Stream<Problem> excluded(String name, Field.Bits field, Clause only, long value) {
    Clause.Range range = field.accessor().clause(Clause.Range.class);
    boolean isExcluded =
        range != null && range.min() <= range.max() && (value < range.min() || value > range.max());
    return isExcluded
        ? Stream.of(
            Problem.at(
                    range.place(),
                    "%s is always %d by %s, which @Range excludes"
                        .formatted(name, value, only.text()))
                .help("remove @Range"))
        : Stream.empty();
  }
}

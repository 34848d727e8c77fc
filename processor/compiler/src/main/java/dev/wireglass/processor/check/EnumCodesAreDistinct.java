package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.EnumField;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// No two constants of an enum have the same code.
@AutoService(Rule.class)
public final class EnumCodesAreDistinct implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return EnumField.of(header)
        .filter(field -> field.isFirst(header))
        .flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, EnumField field) {
    Map<Long, Carrier.Constant> byCode = new HashMap<>();
    return field.carrier().coded().stream()
        .flatMap(
            constant -> {
              Carrier.Constant first = byCode.putIfAbsent(constant.code(), constant);
              return first == null
                  ? Stream.empty()
                  : Stream.of(problem(header, field, first, constant));
            });
  }

  private static Problem problem(
      HeaderModel header, EnumField field, Carrier.Constant first, Carrier.Constant second) {
    return Problem.at(
            second.place(),
            "%s.%s has code %d, and so has %s; a code stands for one constant"
                .formatted(field.type(), second.name(), second.code(), first.name()))
        .note("%s.%s returns %s".formatted(header.name(), field.name(), field.type()))
        .help("correct one of the codes, or remove one of the constants");
  }
}

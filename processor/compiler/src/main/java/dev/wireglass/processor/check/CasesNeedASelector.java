package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Dispatch;
import dev.wireglass.processor.expression.Similar;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;

/// The payload's cases are told apart by a number of the header.
@AutoService(Rule.class)
public final class CasesNeedASelector implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Dispatch.of(header).flatMap(CasesNeedASelector::problem);
  }

  private static Stream<Problem> problem(Dispatch dispatch) {
    Clause.Payload payload = dispatch.payload();
    List<String> numbers =
        dispatch.header().numbers().filter(Dispatch::canSelect).map(Field::name).toList();
    if (!payload.on().isGiven()) {
      return payload.cases().isEmpty() ? Stream.empty() : Stream.of(missing(dispatch, numbers));
    }
    return dispatch.selector() == null ? Stream.of(wrong(dispatch, numbers)) : Stream.empty();
  }

  private static Problem missing(Dispatch dispatch, List<String> numbers) {
    int count = dispatch.payload().cases().size();
    return Problem.at(
            dispatch.payload().place(),
            "%s has %s, but no field to tell %s by"
                .formatted(
                    dispatch.name(),
                    count == 1 ? "a case" : count + " cases",
                    count == 1 ? "it" : "them"))
        .help("add " + toWrite(numbers));
  }

  private static Problem wrong(Dispatch dispatch, List<String> numbers) {
    String on = dispatch.payload().on().value();
    boolean exists =
        dispatch.header().accessors().stream().map(Accessor::name).anyMatch(on::equals);
    String similar = exists ? null : Similar.nearest(on, numbers);
    Problem problem =
        Problem.at(
            dispatch.payload().on().place(),
            exists
                ? "%s: %s is no number, so no case can be told by it".formatted(dispatch.name(), on)
                : "%s: there is no field %s".formatted(dispatch.name(), on));
    return problem.help(
        similar == null
            ? "write " + toWrite(numbers)
            : "did you mean on = \"%s\"?".formatted(similar));
  }

  private static String toWrite(List<String> numbers) {
    return switch (numbers.size()) {
      case 0 -> "a number to tell it by to the header, and on = \"...\" with its name";
      case 1 -> "on = \"%s\"".formatted(numbers.getFirst());
      default -> "on = \"...\" with one of " + String.join(", ", numbers);
    };
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Cases;
import dev.wireglass.processor.check.subject.Dispatch;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// No two cases of a payload or of a list of options have one value.
@AutoService(Rule.class)
public final class CasesAreDistinct implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Cases.of(header).flatMap(CasesAreDistinct::problems);
  }

  private static Stream<Problem> problems(Cases cases) {
    Map<Long, Clause.Case> first = new HashMap<>();
    return cases.cases().stream()
        .filter(each -> first.putIfAbsent(each.value(), each) != null)
        .map(each -> problem(cases, each, first.get(each.value())));
  }

  private static Problem problem(Cases cases, Clause.Case each, Clause.Case first) {
    boolean same = each.type().equals(first.type());
    return Problem.at(
            each.valuePlace(),
            "%s: case %s is %s already"
                .formatted(cases.name(), Dispatch.shown(each.value()), first.type().name()))
        .help(
            same
                ? "remove one of the two"
                : "give %s another value, or remove one of the two".formatted(each.type().name()));
  }
}

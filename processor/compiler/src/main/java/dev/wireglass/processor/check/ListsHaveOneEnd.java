package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A list ends by the number of its elements or with one of them, not by both.
@AutoService(Rule.class)
public final class ListsHaveOneEnd implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.lists(header)
        .flatMap(
            list ->
                list.clause() instanceof Clause.Repeated repeated
                        && repeated.count().isGiven()
                        && repeated.until().isGiven()
                    ? Stream.of(problem(list, repeated))
                    : Stream.empty());
  }

  private static Problem problem(Inside list, Clause.Repeated repeated) {
    return Problem.at(
            repeated.until().place(),
            "%s ends by count = \"%s\" and by until = \"%s\"; a list has one end"
                .formatted(list.name(), repeated.count().value(), repeated.until().value()))
        .help("keep one of them");
  }
}

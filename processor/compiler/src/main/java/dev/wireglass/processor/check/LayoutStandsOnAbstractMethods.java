package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.Locale;
import java.util.stream.Stream;

/// A method with a body reads nothing itself, so no annotation says what.
@AutoService(Rule.class)
public final class LayoutStandsOnAbstractMethods implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.accessors().stream()
        .filter(accessor -> !accessor.isAbstract())
        .filter(accessor -> !accessor.clauses().isEmpty())
        .map(accessor -> problem(header, accessor));
  }

  private static Problem problem(HeaderModel header, Accessor accessor) {
    Clause first = accessor.clauses().getFirst();
    return Problem.at(
            first.place(),
            "%s.%s is %s and has %s; only an abstract method is an accessor"
                .formatted(
                    header.name(),
                    accessor.name(),
                    accessor.body().name().toLowerCase(Locale.ROOT),
                    first.text()))
        .help(
            "remove the body and %s, or remove the annotation"
                .formatted(accessor.body().name().toLowerCase(Locale.ROOT)));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// An accessor has a name and a return type, and that is all.
@AutoService(Rule.class)
public final class AccessorsArePlain implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.accessors().stream()
        .filter(accessor -> accessor.isAbstract() && !accessor.layouts().isEmpty())
        .filter(accessor -> !accessor.plain())
        .map(accessor -> problem(header, accessor));
  }

  private static Problem problem(HeaderModel header, Accessor accessor) {
    return Problem.at(
            accessor.place(),
            "%s.%s has parameters, type parameters or throws; an accessor has none"
                .formatted(header.name(), accessor.name()))
        .help("declare %s %s();".formatted(accessor.carrier().text(), accessor.name()));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Cases;
import dev.wireglass.processor.check.subject.Dispatch;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// The type of a case is an interface with `@Header`.
@AutoService(Rule.class)
public final class CaseTypesAreHeaders implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Cases.of(header)
        .flatMap(
            cases ->
                cases.cases().stream()
                    .filter(each -> !each.type().isHeader())
                    .map(
                        each ->
                            Problem.at(
                                    each.typePlace(),
                                    "%s: case %s is no header: %s has no @Header"
                                        .formatted(
                                            cases.name(),
                                            Dispatch.shown(each.value()),
                                            each.type().name()))
                                .help(
                                    "name the interface with @Header, not its decoder or another"
                                        + " class")));
  }
}

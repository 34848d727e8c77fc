package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.check.subject.Cases;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// Where the byte order of a case is known only at run time, so is that of the header, which hands
/// it on.
@AutoService(Rule.class)
public final class CaseOrderIsKnown implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (header.clause().order() == Order.RUNTIME) {
      return Stream.empty();
    }
    return Cases.of(header)
        .flatMap(
            cases ->
                cases.cases().stream()
                    .filter(each -> each.type().isHeader())
                    .filter(each -> each.type().order() == Order.RUNTIME)
                    .map(
                        each ->
                            Problem.at(
                                    each.typePlace(),
                                    "%s: the byte order of %s is not known here: it is RUNTIME, but %s is %s"
                                        .formatted(
                                            cases.name(),
                                            each.type().name(),
                                            header.name(),
                                            header.clause().order()))
                                .help(
                                    "declare %s with order = Order.RUNTIME too, or remove the case"
                                        .formatted(header.name()))));
  }
}

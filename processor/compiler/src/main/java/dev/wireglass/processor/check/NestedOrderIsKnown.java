package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// Where the byte order of a nested header is known only at run time, so is that of the outer one,
/// which hands it on.
@AutoService(Rule.class)
public final class NestedOrderIsKnown implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.of(header)
        .filter(_ -> header.clause().order() != Order.RUNTIME)
        .filter(inside -> inside.nested().reference().order() == Order.RUNTIME)
        .map(
            inside ->
                Problem.at(
                        inside.clause().place(),
                        "%s: the byte order of %s is not known here: it is RUNTIME, but %s is %s"
                            .formatted(
                                inside.name(),
                                inside.nested().reference().name(),
                                header.name(),
                                header.clause().order()))
                    .help("declare %s with order = Order.RUNTIME too".formatted(header.name())));
  }
}

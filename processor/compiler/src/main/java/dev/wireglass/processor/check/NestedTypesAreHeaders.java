package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// What `@Nested` stands on returns an interface with `@Header`, what `@Repeated` stands on an
/// `Iterable` of one.
@AutoService(Rule.class)
public final class NestedTypesAreHeaders implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.of(header)
        .filter(inside -> !inside.nested().reference().isHeader())
        .map(NestedTypesAreHeaders::problem);
  }

  private static Problem problem(Inside inside) {
    return Problem.at(
            inside.range().accessor().place(),
            "%s returns %s, which is no %s; with %s it returns one"
                .formatted(
                    inside.name(),
                    inside.range().accessor().carrier().text(),
                    inside.isList() ? "Iterable of a header" : "header",
                    inside.clause().text()))
        .help(
            inside.isList()
                ? "return Iterable<...> of an interface with @Header, or remove @Repeated"
                : "return an interface with @Header, or remove @Nested");
  }
}

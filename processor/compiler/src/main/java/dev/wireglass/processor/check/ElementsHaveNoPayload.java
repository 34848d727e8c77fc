package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// What belongs to an element of a list is a field of it: a payload would be the elements behind
/// it.
@AutoService(Rule.class)
public final class ElementsHaveNoPayload implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.lists(header)
        .filter(list -> list.nested().model() != null)
        .filter(list -> list.nested().model().payload() != null)
        .map(ElementsHaveNoPayload::problem);
  }

  private static Problem problem(Inside list) {
    String element = list.nested().reference().name();
    String payload = list.nested().model().payload().name();
    return Problem.at(
            list.clause().place(),
            "%s: %s.%s would be the elements behind it".formatted(list.name(), element, payload))
        .help(
            "make %s a field of %s with @Bytes(length = \"...\"), or remove it"
                .formatted(payload, element));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// An element of a list takes at least one byte, so that the list comes to an end.
@AutoService(Rule.class)
public final class ListAdvances implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.lists(header)
        .filter(list -> list.nested().varies())
        .filter(list -> list.nested().fewestBytes() < 1)
        .map(
            list ->
                Problem.at(
                        list.clause().place(),
                        "%s may never advance: %s can be 0 bytes"
                            .formatted(list.name(), list.nested().reference().name()))
                    .help(
                        "give %s a field that is always there, such as its length"
                            .formatted(list.nested().reference().name())));
  }
}

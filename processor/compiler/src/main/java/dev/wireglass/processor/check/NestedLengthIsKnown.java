package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A nested header of variable length stands in a range whose length is given.
@AutoService(Rule.class)
public final class NestedLengthIsKnown implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.of(header)
        .filter(inside -> !inside.isList())
        .filter(inside -> inside.range().isImplied())
        .filter(inside -> inside.nested().varies())
        .map(NestedLengthIsKnown::problem);
  }

  private static Problem problem(Inside inside) {
    String type = inside.nested().reference().name();
    return Problem.at(
            inside.clause().place(),
            "%s has no length: %s is %s or more"
                .formatted(inside.name(), type, Text.bytes(inside.nested().fewestBytes())))
        .help(
            "add @Bytes(length = \"...\") with the number of bytes that %s has here"
                .formatted(inside.range().name()));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An accessor is one of number, byte range, header length and payload.
@AutoService(Rule.class)
public final class OneLayoutPerAccessor implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.accessors().stream()
        .filter(Accessor::isAbstract)
        .filter(accessor -> accessor.layouts().size() > 1)
        .map(accessor -> problem(header, accessor));
  }

  private static Problem problem(HeaderModel header, Accessor accessor) {
    String found =
        accessor.layouts().stream().map(Clause::text).collect(Collectors.joining(" and "));
    return Problem.at(
            accessor.layouts().get(1).place(),
            "%s.%s has %s; an accessor has one of @Bits, @Bytes, @Length and @Payload"
                .formatted(header.name(), accessor.name(), found))
        .help("keep one, and declare another accessor for the other");
  }
}

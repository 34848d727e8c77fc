package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;

/// At most one accessor says how long the header is.
@AutoService(Rule.class)
public final class OneLengthPerHeader implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    List<Accessor> lengths =
        header.accessors().stream()
            .filter(accessor -> accessor.clause(Clause.Length.class) != null)
            .toList();
    return lengths.stream()
        .skip(1)
        .map(
            accessor ->
                Problem.at(
                        accessor.clause(Clause.Length.class).place(),
                        "%s.%s is a second @Length; %s says already how long the header is"
                            .formatted(header.name(), accessor.name(), lengths.getFirst().name()))
                    .help(
                        "keep one of them; make another derived value a default method:"
                            + " default %s %s() { return ...; }"
                                .formatted(accessor.carrier().text(), accessor.name())));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;

/// At most one accessor is what follows the header.
@AutoService(Rule.class)
public final class OnePayloadPerHeader implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    List<Accessor> payloads =
        header.accessors().stream()
            .filter(accessor -> accessor.clause(Clause.Payload.class) != null)
            .toList();
    return payloads.stream()
        .skip(1)
        .map(
            accessor ->
                Problem.at(
                        accessor.clause(Clause.Payload.class).place(),
                        "%s.%s is a second @Payload; %s is already what follows the header"
                            .formatted(header.name(), accessor.name(), payloads.getFirst().name()))
                    .help(
                        "give all cases to one @Payload; declare a part of the header as"
                            + " @Bytes(length = \"...\")"));
  }
}

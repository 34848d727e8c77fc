package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.ChecksumField;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A checksum that covers the payload stands in a header that has one.
@AutoService(Rule.class)
public final class ChecksumCoverExists implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    boolean hasPayload =
        header.accessors().stream()
            .anyMatch(accessor -> accessor.clause(Clause.Payload.class) != null);
    return hasPayload
        ? Stream.empty()
        : ChecksumField.of(header)
            .filter(field -> field.clause().coversPayload())
            .map(ChecksumCoverExists::problem);
  }

  private static Problem problem(ChecksumField field) {
    return Problem.at(
            field.clause().coverPlace(),
            "%s covers header and payload, but %s has no @Payload"
                .formatted(field.name(), field.header().name()))
        .help("add @Payload MemorySegment payload(); or remove cover, for the header alone");
  }
}

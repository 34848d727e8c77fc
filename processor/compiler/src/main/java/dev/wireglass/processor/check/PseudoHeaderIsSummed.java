package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.processor.check.subject.ChecksumField;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// Only the Internet checksum has a pseudo-header, whose sum can be added.
@AutoService(Rule.class)
public final class PseudoHeaderIsSummed implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return ChecksumField.of(header)
        .filter(field -> field.clause().pseudoHeader())
        .filter(field -> field.clause().kind() != ChecksumKind.INTERNET)
        .map(PseudoHeaderIsSummed::problem);
  }

  private static Problem problem(ChecksumField field) {
    return Problem.at(
            field.clause().pseudoHeaderPlace(),
            "%s is a %s with a pseudo-header; only ChecksumKind.INTERNET has one"
                .formatted(field.name(), field.kind()))
        .help("remove pseudoHeader = true, or correct the algorithm");
  }
}

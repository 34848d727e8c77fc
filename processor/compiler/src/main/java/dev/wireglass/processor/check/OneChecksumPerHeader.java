package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.ChecksumField;
import dev.wireglass.processor.model.HeaderModel;
import java.util.List;
import java.util.stream.Stream;

/// At most one number is a checksum: each covers all of the header, and so any other.
@AutoService(Rule.class)
public final class OneChecksumPerHeader implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    List<ChecksumField> checksums = ChecksumField.of(header).toList();
    return checksums.stream().skip(1).map(field -> problem(field, checksums.getFirst()));
  }

  private static Problem problem(ChecksumField field, ChecksumField first) {
    return Problem.at(
            field.clause().place(),
            "%s is a second checksum; it covers %s and is covered by it"
                .formatted(field.name(), first.number().name()))
        .help(
            "keep one; or declare what the other covers as a header of its own, in the payload of"
                + " this one");
  }
}

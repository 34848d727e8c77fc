package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.ChecksumField;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// A checksum is what the bytes give: nothing else says what it may be, and no length depends on
/// it.
@AutoService(Rule.class)
public final class ChecksumIsComputed implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return ChecksumField.of(header).flatMap(field -> Stream.concat(demands(field), lengths(field)));
  }

  private static Stream<Problem> demands(ChecksumField field) {
    return field.number().accessor().clauses().stream()
        .filter(ChecksumIsComputed::demands)
        .map(
            clause ->
                Problem.at(
                        clause.place(),
                        "%s is a checksum, which can be any number; %s says otherwise"
                            .formatted(field.name(), clause.text()))
                    .help("remove " + clause.text()));
  }

  private static boolean demands(Clause clause) {
    return switch (clause) {
      case Clause.Const _, Clause.Range _, Clause.OneOf _, Clause.Reserved _, Clause.Flags _ ->
          true;
      default -> false;
    };
  }

  private static Stream<Problem> lengths(ChecksumField field) {
    return field
        .header()
        .lengths()
        .all()
        .filter(length -> uses(length, field))
        .map(
            length ->
                Problem.at(
                        length.text().place(),
                        "the length of %s.%s depends on %s, which is a checksum"
                            .formatted(
                                field.header().name(),
                                length.accessor().name(),
                                field.number().name()))
                    .help("name the field that says the length"));
  }

  private static boolean uses(LengthExpression length, ChecksumField field) {
    return length.names().stream()
        .filter(name -> name.name().equals(field.number().name()))
        .anyMatch(name -> length.bind(name.name()) instanceof Binding.Number);
  }
}

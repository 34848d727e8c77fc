package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A header occupies bytes.
@AutoService(Rule.class)
public final class HeaderHasFields implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    if (!header.form().isInterface()
        || !header.fields().isEmpty()
        || header.accessors().stream().anyMatch(HeaderHasFields::isIncomplete)) {
      return Stream.empty();
    }
    return Stream.of(
        Problem.at(
                header.place(), "%s has 0 fields; a header has 1 or more".formatted(header.name()))
            .help("declare an accessor for each field, such as @Bits(8) int type();"));
  }

  /// It may be meant as a field, which another rule says.
  private static boolean isIncomplete(Accessor accessor) {
    return accessor.isAbstract() && accessor.layouts().isEmpty();
  }
}

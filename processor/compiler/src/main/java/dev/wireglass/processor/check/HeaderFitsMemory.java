package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.PlacedField;
import java.util.stream.Stream;

/// The fixed lengths of all fields together fit an `int`.
@AutoService(Rule.class)
public final class HeaderFitsMemory implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.hasPlaces(header)
        ? header.layout().fields().stream()
            .filter(placed -> placed.end().bytes() > Integer.MAX_VALUE)
            .limit(1)
            .map(placed -> problem(header, placed))
        : Stream.empty();
  }

  private static Problem problem(HeaderModel header, PlacedField first) {
    return Problem.at(
            first.field().accessor().place(),
            "%s.%s ends at byte %d; the fields of a header end at %d at the latest"
                .formatted(header.name(), first.name(), first.end().bytes(), Integer.MAX_VALUE))
        .help("what follows a header, however long, is a @Payload");
  }
}

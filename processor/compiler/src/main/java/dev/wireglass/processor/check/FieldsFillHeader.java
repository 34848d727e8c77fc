package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields in front of the first one of variable length take as many bytes as the declaration
/// claims.
@AutoService(Rule.class)
public final class FieldsFillHeader implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    int claimed = header.clause().bytes();
    Layout layout = header.layout();
    boolean isKept = claimed == -1 || claimed == layout.fixedPartBits() / 8;
    // A claim about a single field, or a picture of it, is nearer to the mistake.
    return isKept
            || header.fields().isEmpty()
            || !Sound.hasWholeBytes(header)
            || layout.fixedPartBits() / 8 > Integer.MAX_VALUE
            || OffsetsMatchClaims.isBroken(header)
            || LayoutMatchesDiagram.isBroken(header)
        ? Stream.empty()
        : Stream.of(problem(header, layout));
  }

  private static Problem problem(HeaderModel header, Layout layout) {
    long taken = layout.fixedPartBits() / 8;
    Problem problem =
        Problem.at(
                header.clause().bytesPlace(),
                "%s is declared with bytes = %d but its fields take %d"
                    .formatted(header.name(), header.clause().bytes(), taken))
            .note("the fields start at " + starts(layout) + "; the end is at " + taken);
    if (!layout.end().isFixed()) {
      String first = layout.end().variable().getFirst().name();
      problem = problem.note("from %s on, whose length varies, no field counts".formatted(first));
    }
    return problem.help("bytes = %d, or correct a field".formatted(taken));
  }

  private static String starts(Layout layout) {
    return layout.fixedPart().stream()
        .map(placed -> placed.position().bytes() + " " + placed.name())
        .collect(Collectors.joining(", "));
  }
}

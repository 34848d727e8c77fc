package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.diagram.Agreement;
import dev.wireglass.processor.diagram.DiagramParser;
import dev.wireglass.processor.diagram.Difference;
import dev.wireglass.processor.diagram.Drawing;
import dev.wireglass.processor.diagram.Outline;
import dev.wireglass.processor.diagram.Reading;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Text;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A diagram shows the fields that are declared.
@AutoService(Rule.class)
public final class LayoutMatchesDiagram implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    Difference difference = difference(header);
    return difference == null ? Stream.empty() : Stream.of(problem(header, difference));
  }

  /// Whether this rule speaks about the declaration.
  static boolean isBroken(HeaderModel header) {
    return difference(header) != null;
  }

  private static @Nullable Difference difference(HeaderModel header) {
    Text diagram = header.clause().diagram();
    boolean isClear =
        diagram.isGiven()
            && !header.fields().isEmpty()
            && Sound.hasWholeBytes(header)
            && !OffsetsMatchClaims.isBroken(header);
    return isClear && DiagramParser.parse(diagram.value()) instanceof Reading.Readable readable
        ? Agreement.difference(readable.diagram(), Outline.of(header))
        : null;
  }

  private static Problem problem(HeaderModel header, Difference difference) {
    Problem problem =
        Problem.at(
            header.clause().diagram().place(),
            "%s differs from its diagram in %s: %s"
                .formatted(header.name(), difference.where(), difference.what()));
    String rows = String.join("\n", Drawing.rows(Outline.of(header), difference.strip()));
    return rows.isEmpty()
        ? problem.help("remove it from the diagram, or declare a field for it")
        : problem.help("correct the declaration, or draw").detail(rows.indent(2).stripTrailing());
  }
}

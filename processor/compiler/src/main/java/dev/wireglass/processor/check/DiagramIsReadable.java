package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.diagram.DiagramParser;
import dev.wireglass.processor.diagram.Reading;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Span;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Text;
import java.util.stream.Stream;

/// A diagram is drawn as RFCs draw them.
@AutoService(Rule.class)
public final class DiagramIsReadable implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    Text diagram = header.clause().diagram();
    return diagram.isGiven()
            && DiagramParser.parse(diagram.value()) instanceof Reading.Unreadable unreadable
        ? Stream.of(problem(header, unreadable))
        : Stream.empty();
  }

  private static Problem problem(HeaderModel header, Reading.Unreadable unreadable) {
    int index = unreadable.column() - 1;
    Problem problem =
        Problem.at(
                header.clause().diagram().place(),
                "%s: line %d, column %d of the diagram cannot be read: %s"
                    .formatted(
                        header.name(), unreadable.line(), unreadable.column(), unreadable.reason()))
            .detail(Caret.under(unreadable.text(), new Span(index, index), "").indent(2));
    return unreadable.help().isEmpty() ? problem : problem.help(unreadable.help());
  }
}

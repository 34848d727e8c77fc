package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// An expression uses a field that may be absent only where its condition holds.
@AutoService(Rule.class)
public final class OptionalFieldsAreGuarded implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .flatMap(
            length ->
                Usable.firstOfEach(length.unguarded())
                    .flatMap(name -> problem(header, length, name)));
  }

  private static Stream<Problem> problem(
      HeaderModel header, LengthExpression length, Expression.Name name) {
    Accessor used = header.field(name.name()).accessor();
    Quotation needed = new Quotation(header.lengths().ofPresence(used));
    Quotation quotation = new Quotation(length);
    return Stream.of(
        quotation
            .problem(
                "%s may be absent here".formatted(name.name()),
                new Caret(name.span(), "is there only if " + needed.unquoted()))
            .help(help(length, needed.unquoted(), quotation.unquoted())));
  }

  private static String help(LengthExpression length, String condition, String text) {
    String chosen = "\"%s ? %s : 0\"".formatted(inFrontOf('?', condition), inFrontOf('?', text));
    return switch (length.role()) {
      case FIELD ->
          "add @Present(\"%s\") to %s, or say what its length is then: %s"
              .formatted(condition, length.accessor().name(), chosen);
      case PRESENCE ->
          "look at that first: \"%s && %s\""
              .formatted(inFrontOf('|', condition), inFrontOf('|', text));
      case HEADER, PAYLOAD -> "say what the length is then: " + chosen;
    };
  }

  /// In parentheses where an operator in it would take what stands beside it.
  private static String inFrontOf(char operator, String text) {
    boolean isLoose = text.indexOf('?') >= 0 || text.indexOf(operator) >= 0;
    return isLoose ? "(" + text + ")" : text;
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Kind;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.expression.Typing;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// A length calculates a number: conditions stand before `?` alone.
@AutoService(Rule.class)
public final class ExpressionsAreNumbers implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .filter(length -> length.role() != LengthExpression.Role.PRESENCE)
        .flatMap(
            length ->
                length.parse() instanceof Parse.Parsed(Expression expression)
                    ? problem(length, expression)
                    : Stream.empty());
  }

  private static Stream<Problem> problem(LengthExpression length, Expression expression) {
    Quotation quotation = new Quotation(length);
    return switch (length.typing(expression)) {
      case Typing.TypeError(var at, var message) ->
          Stream.of(
              quotation
                  .problem(message, new Caret(at, ""))
                  .help("compare before ? alone, and in parentheses: (a < b ? 4 : 0) + 8"));
      case Typing.Typed(var kind) when kind == Kind.BOOLEAN ->
          Stream.of(
              quotation
                  .problem("a condition is no length", new Caret(expression.span(), ""))
                  .help(
                      "say which length each answer means: \"%s ? 4 : 0\""
                          .formatted(quotation.part(expression.span()))));
      case Typing.Typed _ -> Stream.empty();
    };
  }
}

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

/// An expression calculates a number: comparisons stand before `?` alone.
@AutoService(Rule.class)
public final class ExpressionsAreNumbers implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return LengthExpression.of(header)
        .flatMap(
            length ->
                length.parse() instanceof Parse.Parsed(Expression expression)
                    ? problem(new Quotation(length), expression)
                    : Stream.empty());
  }

  private static Stream<Problem> problem(Quotation quotation, Expression expression) {
    return switch (Typing.of(expression)) {
      case Typing.TypeError(var at, var message) ->
          Stream.of(
              quotation
                  .problem(message, new Caret(at, ""))
                  .help("compare before ? alone, and in parentheses: (a < b ? 4 : 0) + 8"));
      case Typing.Typed(var kind) when kind == Kind.BOOLEAN ->
          Stream.of(
              quotation
                  .problem("a comparison is no length", new Caret(expression.span(), ""))
                  .help(
                      "say which length each answer means: \"%s ? 4 : 0\""
                          .formatted(quotation.part(expression.span()))));
      case Typing.Typed _ -> Stream.empty();
    };
  }
}

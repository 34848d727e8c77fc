package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Kind;
import dev.wireglass.processor.expression.Operator;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.expression.Typing;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// A field is there where a condition holds: a comparison or a boolean, not a number.
@AutoService(Rule.class)
public final class PresenceIsACondition implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .filter(length -> length.role() == LengthExpression.Role.PRESENCE)
        .flatMap(
            presence ->
                presence.parse() instanceof Parse.Parsed(Expression expression)
                    ? problem(presence, expression)
                    : Stream.empty());
  }

  private static Stream<Problem> problem(LengthExpression presence, Expression expression) {
    Quotation quotation = new Quotation(presence);
    return switch (presence.typing(expression)) {
      case Typing.TypeError(var at, var message) ->
          Stream.of(
              quotation
                  .problem(message, new Caret(at, ""))
                  .help("compare numbers, in parentheses if need be: (flags & 4) != 0"));
      case Typing.Typed(var kind) when kind == Kind.NUMBER ->
          Stream.of(
              quotation
                  .problem("a number is no condition", new Caret(expression.span(), ""))
                  .help("compare it: \"%s\"".formatted(compared(quotation, expression))));
      case Typing.Typed _ -> Stream.empty();
    };
  }

  /// With parentheses where a comparison would bind tighter.
  private static String compared(Quotation quotation, Expression expression) {
    boolean isLoose =
        switch (expression) {
          case Expression.Conditional _ -> true;
          case Expression.Binary binary -> binary.operator().group() == Operator.Group.BITWISE;
          default -> false;
        };
    return (isLoose ? "(%s) != 0" : "%s != 0").formatted(quotation.unquoted());
  }
}

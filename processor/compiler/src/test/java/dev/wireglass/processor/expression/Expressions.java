package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Where tests get expressions from.
public final class Expressions {
  /// The names in random expressions.
  static final List<String> NAMES = List.of("a", "b", "c");

  private static final List<Operator> COMPARING =
      Arrays.stream(Operator.values()).filter(Operator::compares).toList();
  private static final List<Operator> COMPUTING =
      Arrays.stream(Operator.values())
          .filter(operator -> !operator.compares())
          .filter(operator -> !operator.joins())
          .toList();

  private Expressions() {}

  /// What a text means; it has to be well-formed.
  public static Expression parsed(String text) {
    return switch (ExpressionParser.parse(text)) {
      case Parse.Parsed(var expression) -> expression;
      case Parse.SyntaxError(var at, var message) ->
          throw new AssertionError(Caret.under(text, at, message));
    };
  }

  /// A well-typed number, at most this deep.
  static Expression random(Random random, int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return random.nextInt(5) < 3 ? randomName(random) : randomLiteral(random);
    }
    return switch (random.nextInt(8)) {
      case 0 -> new Negation(random(random, depth - 1), Span.NOWHERE);
      case 1, 2 -> randomConditional(random, depth - 1);
      default -> randomBinary(random, COMPUTING, depth - 1);
    };
  }

  private static Expression randomConditional(Random random, int depth) {
    return new Conditional(
        randomCondition(random, Math.min(depth, 2)),
        random(random, depth),
        random(random, depth),
        Span.NOWHERE);
  }

  /// A well-typed condition, at most this deep.
  static Expression randomCondition(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      return randomBinary(random, COMPARING, depth);
    }
    return random.nextInt(3) == 0
        ? new Not(randomCondition(random, depth - 1), Span.NOWHERE)
        : new Binary(
            random.nextBoolean() ? Operator.BOTH : Operator.EITHER,
            randomCondition(random, depth - 1),
            randomCondition(random, depth - 1),
            Span.NOWHERE);
  }

  private static Expression randomBinary(Random random, List<Operator> operators, int depth) {
    return new Binary(
        operators.get(random.nextInt(operators.size())),
        random(random, depth),
        random(random, depth),
        Span.NOWHERE);
  }

  private static Expression randomName(Random random) {
    return new Name(NAMES.get(random.nextInt(NAMES.size())), Span.NOWHERE);
  }

  private static Expression randomLiteral(Random random) {
    long value =
        switch (random.nextInt(10)) {
          case 0 -> random.nextLong(1L << 40);
          case 1 -> random.nextLong(1L << 16);
          default -> random.nextLong(8);
        };
    return new Literal(value, Span.NOWHERE);
  }
}

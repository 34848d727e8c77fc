package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Not;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Conditions and what follows from them, by their form alone.
public final class Conditions {
  private Conditions() {}

  /// All conditions that hold where this one does, without spans: the operands of `&&`, and of
  /// those in turn.
  ///
  /// @param holds whether it holds; the operands of `||` do not where it does not
  public static Set<Expression> following(Expression condition, boolean holds) {
    Set<Expression> following = new HashSet<>();
    follow(condition.withoutSpans(), holds, following);
    return following;
  }

  private static void follow(Expression condition, boolean holds, Set<Expression> following) {
    switch (condition) {
      case Not not -> follow(not.operand(), !holds, following);
      case Binary(var operator, var left, var right, _)
          when operator.joins() && holds == (operator == Operator.BOTH) -> {
        follow(left, holds, following);
        follow(right, holds, following);
      }
      case Binary(var operator, var left, var right, var span) when operator.compares() && !holds ->
          following.add(new Binary(operator.negated(), left, right, span));
      default -> following.add(holds ? condition : new Not(condition, condition.span()));
    }
  }

  /// The names that are evaluated where the conditions that they need may not hold, from left to
  /// right.
  ///
  /// @param known what holds wherever the expression is evaluated
  /// @param needed the conditions that each name needs
  public static Stream<Name> unguarded(
      Expression expression, Set<Expression> known, Function<Name, Set<Expression>> needed) {
    return switch (expression) {
      case Name name -> known.containsAll(needed.apply(name)) ? Stream.empty() : Stream.of(name);
      case Conditional(var condition, var whenTrue, var whenFalse, _) ->
          Stream.of(
                  unguarded(condition, known, needed),
                  unguarded(whenTrue, with(known, condition, true), needed),
                  unguarded(whenFalse, with(known, condition, false), needed))
              .flatMap(each -> each);
      case Binary(var operator, var left, var right, _) when operator.joins() ->
          Stream.concat(
              unguarded(left, known, needed),
              unguarded(right, with(known, left, operator == Operator.BOTH), needed));
      default ->
          expression.operands().stream().flatMap(operand -> unguarded(operand, known, needed));
    };
  }

  private static Set<Expression> with(Set<Expression> known, Expression condition, boolean holds) {
    Set<Expression> more = new HashSet<>(known);
    more.addAll(following(condition, holds));
    return more;
  }
}

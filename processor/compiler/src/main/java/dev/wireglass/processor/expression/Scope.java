package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known at one place of an expression: bounds of atoms, which are names or parts that are
/// not linear, and facts, which are linear forms that are not negative there. The branches of a
/// conditional know more than what is around it.
final class Scope {
  /// Without spans. Every atom of every fact has bounds.
  private final Map<Expression, Interval> bounds;

  private final List<LinearForm> facts;
  private final Map<Expression, Interval> known = new HashMap<>();

  private Scope(Map<Expression, Interval> bounds, List<LinearForm> facts) {
    this.bounds = bounds;
    this.facts = facts;
  }

  /// Nothing is known but the names.
  static Scope of(Map<String, Interval> names) {
    var bounds = new HashMap<Expression, Interval>();
    names.forEach((name, interval) -> bounds.put(new Name(name, Span.NOWHERE), interval));
    return new Scope(bounds, List.of());
  }

  /// What a numeric expression can be here: the best of what its operands, its linear form and the
  /// facts say.
  Interval of(Expression expression) {
    var key = expression.withoutSpans();
    var interval = known.get(key);
    if (interval == null) {
      interval = refined(key, better(byOperands(key), bounds.get(key)));
      known.put(key, interval);
    }
    return interval;
  }

  /// The scope of what is evaluated only where the condition holds, or where it does not; null if
  /// that cannot be.
  @Nullable Scope where(Expression condition, boolean holds) {
    return switch (condition) {
      case Name name -> where(holds ? Operator.NOT_EQUAL : Operator.EQUAL, LinearForm.of(name));
      case Not not -> where(not.operand(), !holds);
      case Binary(var operator, var left, var right, _) when operator.joins() ->
          holds == (operator == Operator.BOTH)
              ? whereBoth(left, right, holds)
              : whereEither(left, right, holds);
      case Binary(var operator, var left, var right, _) when operator.compares() ->
          where(
              holds ? operator : operator.negated(),
              LinearForm.of(left).subtract(LinearForm.of(right)));
      default -> this;
    };
  }

  private @Nullable Scope whereBoth(Expression left, Expression right, boolean hold) {
    var scope = where(left, hold);
    return scope == null ? null : scope.where(right, hold);
  }

  /// What holds if one of two conditions does is known only where the other cannot hold.
  private @Nullable Scope whereEither(Expression left, Expression right, boolean holds) {
    var ifLeft = where(left, holds);
    var otherwise = where(left, !holds);
    var ifRight = otherwise == null ? null : otherwise.where(right, holds);
    if (ifLeft == null) {
      return ifRight;
    }
    return ifRight == null ? ifLeft : this;
  }

  /// The scope of what is evaluated only where a difference compares with zero like this.
  private @Nullable Scope where(Operator operator, LinearForm difference) {
    Scope scope = this;
    for (var fact : facts(operator, difference)) {
      scope = scope == null ? null : scope.with(fact);
    }
    return scope;
  }

  private Interval byOperands(Expression expression) {
    return switch (expression) {
      case Literal literal -> Interval.exactly(BigInteger.valueOf(literal.value()));
      case Name name -> name(name);
      case Negation negation -> of(negation.operand()).negate();
      case Binary(var operator, var left, var right, _) -> of(left).apply(operator, of(right));
      case Conditional conditional -> byBranches(conditional);
      case Not not -> throw new IllegalArgumentException("! yields no number: " + not.operand());
    };
  }

  private Interval name(Name name) {
    var interval = bounds.get(name);
    if (interval == null) {
      throw new IllegalArgumentException("no interval is given for " + name.name());
    }
    return interval;
  }

  /// In a scope that contradicts itself no branch is reachable, and any answer is right.
  private Interval byBranches(Conditional conditional) {
    return Stream.of(
            branch(conditional.condition(), true, conditional.whenTrue()),
            branch(conditional.condition(), false, conditional.whenFalse()))
        .flatMap(Stream::ofNullable)
        .reduce(Interval::union)
        .orElseGet(() -> of(conditional.whenTrue()).union(of(conditional.whenFalse())));
  }

  private @Nullable Interval branch(Expression condition, boolean holds, Expression branch) {
    var scope = where(condition, holds);
    return scope == null ? null : scope.of(branch);
  }

  /// Atoms that are smaller than `key` are evaluated; those of facts alone have bounds already.
  private Interval refined(Expression key, Interval interval) {
    var form = LinearForm.of(key);
    Map<Expression, Interval> atoms = facts.isEmpty() ? new HashMap<>() : new HashMap<>(bounds);
    form.terms().keySet().forEach(atom -> atoms.put(atom, atom.equals(key) ? interval : of(atom)));
    return refined(form, better(interval, form.interval(atoms)), atoms);
  }

  /// Since a fact is at least 0, the form is at least `form - fact` and at most `form + fact`.
  private Interval refined(LinearForm form, Interval interval, Map<Expression, Interval> atoms) {
    var best = interval;
    for (var fact : facts) {
      var min = form.subtract(fact).interval(atoms).min();
      var max = form.add(fact).interval(atoms).max();
      best = min.compareTo(max) > 0 ? best : better(best, new Interval(min, max));
    }
    return best;
  }

  /// What both say. Where they contradict each other nothing is ever evaluated, and either is
  /// right.
  private static Interval better(Interval interval, @Nullable Interval other) {
    var both = other == null ? null : interval.intersect(other);
    return both == null ? interval : both;
  }

  /// What holds if a difference compares with zero like this.
  private List<LinearForm> facts(Operator operator, LinearForm difference) {
    var negated = difference.negate();
    return switch (operator) {
      case LESS -> List.of(negated.minusOne());
      case LESS_OR_EQUAL -> List.of(negated);
      case GREATER -> List.of(difference.minusOne());
      case GREATER_OR_EQUAL -> List.of(difference);
      case EQUAL -> List.of(difference, negated);
      case NOT_EQUAL -> unequal(difference, negated);
      case ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          REMAINDER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          AND,
          OR,
          BOTH,
          EITHER ->
          List.of();
    };
  }

  /// Leaving out zero says something where zero is a bound.
  private List<LinearForm> unequal(LinearForm difference, LinearForm negated) {
    var interval = of(difference);
    if (interval.min().signum() == 0) {
      return List.of(difference.minusOne());
    }
    return interval.max().signum() == 0 ? List.of(negated.minusOne()) : List.of();
  }

  private Interval of(LinearForm form) {
    Map<Expression, Interval> atoms = facts.isEmpty() ? new HashMap<>() : new HashMap<>(bounds);
    form.terms().keySet().forEach(atom -> atoms.put(atom, of(atom)));
    return refined(form, form.interval(atoms), atoms);
  }

  private @Nullable Scope with(LinearForm fact) {
    if (of(fact).max().signum() < 0) {
      return null;
    }
    var narrowed = new HashMap<>(bounds);
    for (var atom : fact.terms().keySet()) {
      var interval = narrowed(atom, fact);
      if (interval == null) {
        return null;
      }
      narrowed.put(atom, interval);
    }
    return new Scope(narrowed, Stream.concat(facts.stream(), Stream.of(fact)).toList());
  }

  /// What an atom can be where `coefficient * atom + rest` is not negative.
  private @Nullable Interval narrowed(Expression atom, LinearForm fact) {
    var interval = of(atom);
    var coefficient = fact.coefficient(atom);
    var rest = of(fact.without(atom)).max();
    var limit = rest.subtract(rest.mod(coefficient.abs())).divide(coefficient.abs());
    var min = coefficient.signum() > 0 ? interval.min().max(limit.negate()) : interval.min();
    var max = coefficient.signum() < 0 ? interval.max().min(limit) : interval.max();
    return min.compareTo(max) > 0 ? null : new Interval(min, max);
  }
}

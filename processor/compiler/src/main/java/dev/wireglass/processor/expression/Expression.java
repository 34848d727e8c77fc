package dev.wireglass.processor.expression;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An expression over the fields of a header. Two are equal if they are built alike *and* stand at
/// the same place; compare [#withoutSpans()] where the place does not matter.
public sealed interface Expression {

  /// An integer that is not negative.
  record Literal(long value, Span span) implements Expression {
    public Literal {
      if (value < 0) {
        throw new IllegalArgumentException("a literal has no sign: " + value);
      }
    }
  }

  /// The value of a field, or one of the names that the vocabulary defines.
  record Name(String name, Span span) implements Expression {}

  /// Unary minus.
  record Negation(Expression operand, Span span) implements Expression {}

  /// `!condition`.
  record Not(Expression operand, Span span) implements Expression {}

  /// Two operands and what joins them.
  record Binary(Operator operator, Expression left, Expression right, Span span)
      implements Expression {}

  /// `condition ? whenTrue : whenFalse`.
  record Conditional(Expression condition, Expression whenTrue, Expression whenFalse, Span span)
      implements Expression {}

  /// Where it stands in the text it was parsed from, without parentheses around it.
  Span span();

  /// The expressions that this one is made of, from left to right.
  default List<Expression> operands() {
    return switch (this) {
      case Literal _, Name _ -> List.of();
      case Negation negation -> List.of(negation.operand());
      case Not not -> List.of(not.operand());
      case Binary binary -> List.of(binary.left(), binary.right());
      case Conditional(var condition, var whenTrue, var whenFalse, _) ->
          List.of(condition, whenTrue, whenFalse);
    };
  }

  /// This expression and all that it is made of, each before its operands.
  default Stream<Expression> parts() {
    return Stream.concat(Stream.of(this), operands().stream().flatMap(Expression::parts));
  }

  /// The names in it, from left to right, with repetitions.
  default List<Name> names() {
    return parts().filter(Name.class::isInstance).map(Name.class::cast).toList();
  }

  /// The same with names replaced. A replacement takes the place of the name it replaces, so that
  /// every span still means the original text. Names that are no key stay.
  default Expression with(Map<String, ? extends Expression> replacements) {
    return map(
        part -> {
          var replacement = part instanceof Name name ? replacements.get(name.name()) : null;
          return replacement == null ? null : replacement.at(part.span());
        });
  }

  /// The same with parts replaced, the outermost ones if one is within another.
  ///
  /// @param replacement what replaces a part; null where that stays
  default Expression map(Function<Expression, @Nullable Expression> replacement) {
    var other = replacement.apply(this);
    if (other != null) {
      return other;
    }
    return switch (this) {
      case Literal _, Name _ -> this;
      case Negation(var operand, var span) -> new Negation(operand.map(replacement), span);
      case Not(var operand, var span) -> new Not(operand.map(replacement), span);
      case Binary(var operator, var left, var right, var span) ->
          new Binary(operator, left.map(replacement), right.map(replacement), span);
      case Conditional(var condition, var whenTrue, var whenFalse, var span) ->
          new Conditional(
              condition.map(replacement),
              whenTrue.map(replacement),
              whenFalse.map(replacement),
              span);
    };
  }

  /// The same with every part at one place.
  default Expression at(Span span) {
    return switch (this) {
      case Literal literal -> new Literal(literal.value(), span);
      case Name name -> new Name(name.name(), span);
      case Negation negation -> new Negation(negation.operand().at(span), span);
      case Not not -> new Not(not.operand().at(span), span);
      case Binary(var operator, var left, var right, _) ->
          new Binary(operator, left.at(span), right.at(span), span);
      case Conditional(var condition, var whenTrue, var whenFalse, _) ->
          new Conditional(condition.at(span), whenTrue.at(span), whenFalse.at(span), span);
    };
  }

  /// The same, standing nowhere: what is built alike is equal then.
  default Expression withoutSpans() {
    return at(Span.NOWHERE);
  }
}

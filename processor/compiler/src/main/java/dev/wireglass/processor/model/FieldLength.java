package dev.wireglass.processor.model;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Span;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How many bytes a field takes, as an expression. A field that may be absent takes none then.
public final class FieldLength {
  private FieldLength() {}

  /// The bytes of a field, or null when its length or its condition is in error, or it is as long
  /// as its bytes say.
  public static @Nullable Expression calculable(HeaderModel header, Field field) {
    if (isTerminated(field)) {
      return null;
    }
    LengthExpression length = header.lengths().of(field.accessor());
    return length == null
        ? whereThere(header, field.accessor(), literal(field.bits() / 8))
        : length.calculable();
  }

  /// Whether the length is found by reading the field.
  public static boolean isTerminated(Field field) {
    return field instanceof Field.Bytes range && range.clause().isTerminated();
  }

  /// The names of the numbers that decide whether a field is there and how long it is.
  public static Stream<String> names(HeaderModel header, Field field) {
    return Stream.of(
            header.lengths().ofPresence(field.accessor()), header.lengths().of(field.accessor()))
        .flatMap(Stream::ofNullable)
        .map(LengthExpression::sound)
        .flatMap(Stream::ofNullable)
        .flatMap(expression -> expression.names().stream())
        .map(Expression.Name::name);
  }

  /// A length where the field is there, and else 0; null when the condition is in error.
  static @Nullable Expression whereThere(HeaderModel header, Accessor accessor, Expression length) {
    LengthExpression presence = header.lengths().ofPresence(accessor);
    if (presence == null) {
      return length;
    }
    Expression condition = presence.calculable();
    return condition == null
        ? null
        : new Expression.Conditional(condition, length, literal(0), length.span());
  }

  private static Expression literal(long value) {
    return new Expression.Literal(value, Span.NOWHERE);
  }
}

package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Plans how a length is calculated.
final class ExtentPlanner {
  private ExtentPlanner() {}

  /// How long a field is.
  static Extent of(HeaderModel header, Field field) {
    return switch (field) {
      case Field.Bytes range when range.clause().isTerminated() ->
          new Extent.Terminated(constant(range.name()), range.clause().terminator());
      case Field.Bytes range when range.isCalculated() -> calculated(header, range.accessor());
      case Field _ when field.isOptional() -> PresencePlanner.whereThere(header, field);
      case Field _ -> new Extent.Fixed(field.bits() / 8);
    };
  }

  /// `FILE_NAME_END` for `fileName`.
  private static String constant(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_END";
  }

  static Extent.Calculated calculated(HeaderModel header, Accessor accessor) {
    return calculated(header.lengths().of(accessor));
  }

  static Extent.Calculated calculated(LengthExpression length) {
    return calculated(length, length.sound());
  }

  /// For a payload whose length depends on that of the header, where that is known.
  static Extent.@Nullable Calculated behindHeader(HeaderModel header, Accessor accessor) {
    LengthExpression length = header.lengths().of(accessor);
    Expression expression = length.behindHeader();
    return expression.equals(length.sound())
        ? null
        : new Extent.Calculated(expression, true, length.usesRemaining());
  }

  private static Extent.Calculated calculated(LengthExpression length, Expression expression) {
    return new Extent.Calculated(
        expression, !Intervals.fitsInt(expression, length.environment()), length.usesRemaining());
  }
}

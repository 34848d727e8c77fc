package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;

/// Plans how a length is calculated.
final class ExtentPlanner {
  private ExtentPlanner() {}

  static Extent.Calculated calculated(HeaderModel header, Accessor accessor) {
    LengthExpression length = LengthExpression.of(header, accessor);
    Expression expression = length.sound();
    return new Extent.Calculated(
        expression, !Intervals.fitsInt(expression, length.environment()), length.usesRemaining());
  }
}

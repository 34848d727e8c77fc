package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;

/// How long something is.
public sealed interface Extent {
  /// Always this many bytes.
  record Fixed(long bytes) implements Extent {}

  /// A number of bytes calculated from fields.
  ///
  /// @param expression over numbers of the header and `remaining`
  /// @param isLong an `int` could overflow on the way
  /// @param needsLimit it uses `remaining`
  record Calculated(Expression expression, boolean isLong, boolean needsLimit) implements Extent {}
}

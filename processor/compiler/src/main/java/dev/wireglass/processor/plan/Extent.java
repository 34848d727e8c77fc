package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import java.util.List;

/// How long something is.
public sealed interface Extent {
  /// Whether the limit has to be known to say it.
  default boolean needsLimit() {
    return false;
  }

  /// Always this many bytes.
  record Fixed(long bytes) implements Extent {}

  /// A number of bytes calculated from fields.
  ///
  /// @param expression over numbers of the header and `remaining`
  /// @param isLong an `int` could overflow on the way
  /// @param needsLimit it uses `remaining`
  record Calculated(Expression expression, boolean isLong, boolean needsLimit) implements Extent {}

  /// Up to and including the first terminator.
  ///
  /// @param constant what the terminator is called in the decoder, such as `NAME_END`
  /// @param mark its bytes, 0 to 255
  record Terminated(String constant, List<Long> mark) implements Extent {
    public Terminated {
      mark = List.copyOf(mark);
    }
  }
}

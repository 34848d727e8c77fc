package dev.wireglass.processor.generate;

import dev.wireglass.processor.model.MethodName;
import dev.wireglass.processor.plan.EncoderPlan;
import dev.wireglass.processor.plan.Writing;

/// Names the methods by which an encoder gives ranges of variable length their places, one after
/// the other: only from then on can be written what is behind them.
///
/// @param plan the encoder
record Ordering(EncoderPlan plan) {
  private static final String HEADER_END = "placeHeaderEnd";

  static Ordering of(EncoderPlan plan) {
    return new Ordering(plan);
  }

  /// The method after which the first so many ranges have their places, or empty where there is
  /// nothing to do.
  String placing(int ordinal) {
    if (ordinal == 0) {
      return "";
    }
    Writing range = plan.variable().get(ordinal - 1);
    return range.needsLimit()
        ? placing(ordinal - 1)
        : "place" + MethodName.capitalised(range.name());
  }

  /// The method after which the whole header has its place, or empty where there is nothing to do.
  String placingAll() {
    return plan.padded() ? HEADER_END : placing(plan.variable().size());
  }

  /// The method for the fields behind a range.
  static String placingBehind(Writing range) {
    return "placeBehind" + MethodName.capitalised(range.name());
  }
}

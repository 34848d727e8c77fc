package dev.wireglass.processor.plan;

import dev.wireglass.processor.model.Clause;
import java.util.ArrayList;
import java.util.List;

/// Annotations as they are written in a declaration.
final class Declared {
  private Declared() {}

  static String text(Clause.Const constant) {
    return "@Const(" + constant.value() + ")";
  }

  static String text(Clause.Range range) {
    List<String> bounds = new ArrayList<>();
    if (range.min() != Long.MIN_VALUE) {
      bounds.add("min = " + range.min());
    }
    if (range.max() != Long.MAX_VALUE) {
      bounds.add("max = " + range.max());
    }
    return "@Range(" + String.join(", ", bounds) + ")";
  }
}

package dev.wireglass.processor.check;

import dev.wireglass.processor.model.Clause;

/// Which types numbers fit.
final class Numbers {
  private Numbers() {}

  /// The type to return for a number.
  static String carrier(Clause.Bits bits) {
    int forInt = bits.signed() ? 32 : 31;
    return bits.width() <= forInt ? "int" : "long";
  }

  /// As it is written where only the pattern matters.
  static String raw(int width) {
    return "@Bits(value = %d, raw = true)".formatted(width);
  }
}

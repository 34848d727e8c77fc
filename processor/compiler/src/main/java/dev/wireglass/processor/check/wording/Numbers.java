package dev.wireglass.processor.check.wording;

import dev.wireglass.processor.model.Clause;

/// Which types numbers fit.
public final class Numbers {
  private Numbers() {}

  /// The type to return for a number.
  public static String carrier(Clause.Bits bits) {
    int forInt = bits.signed() ? 32 : 31;
    return bits.width() <= forInt ? "int" : "long";
  }

  /// As it is written where only the pattern matters.
  public static String raw(int width) {
    return "@Bits(value = %d, raw = true)".formatted(width);
  }
}

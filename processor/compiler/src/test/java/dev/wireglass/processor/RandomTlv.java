package dev.wireglass.processor;

import java.util.random.RandomGenerator;

/// Makes up how the options of a list are laid out.
final class RandomTlv {
  private RandomTlv() {}

  /// The annotation.
  static String of(RandomGenerator random) {
    return "@Tlv(kindBits = %d, lengthBits = %d, lengthCounts = LengthCounts.%s, align = %d, end = %d, single = %d)"
        .formatted(
            random.nextBoolean() ? 8 : 16,
            random.nextBoolean() ? 8 : 16,
            random.nextBoolean() ? "WHOLE" : "VALUE",
            1 << random.nextInt(4),
            random.nextBoolean() ? 0 : -1,
            random.nextBoolean() ? 1 : -1);
  }
}

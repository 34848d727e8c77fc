package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Interval;

/// The number that a length is solved for: `number * step + rest`.
///
/// @param setting the number
/// @param step what it is multiplied by, at least 1
/// @param rest what is added
/// @param accepts what the number may be
public record Filling(Setting setting, long step, Extent rest, Interval accepts) {
  public Filling {
    if (step < 1) {
      throw new IllegalArgumentException("a longer range needs a larger number: " + step);
    }
  }
}

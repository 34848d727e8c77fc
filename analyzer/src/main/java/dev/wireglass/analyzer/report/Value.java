package dev.wireglass.analyzer.report;

/// What an item has to say.
public sealed interface Value {
  /// An exact decimal number: `unscaled` divided by 10 to the power of `decimals`.
  ///
  /// @param unscaled all digits
  /// @param decimals how many of them stand behind the point, at least 0
  /// @param unit what it counts
  record Quantity(long unscaled, int decimals, Unit unit) implements Value {}

  /// Words.
  record Text(String text) implements Value {}
}

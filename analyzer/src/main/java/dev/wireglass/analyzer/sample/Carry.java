package dev.wireglass.analyzer.sample;

/// What sums of more than 64 bits carry from one half to the next.
final class Carry {
  private Carry() {}

  /// 1 if adding a number gave a sum beyond 64 bits, else 0.
  ///
  /// @param sum of both, unsigned, as far as it fits
  /// @param added one of the two, unsigned
  static long of(long sum, long added) {
    return Long.compareUnsigned(sum, added) < 0 ? 1 : 0;
  }
}

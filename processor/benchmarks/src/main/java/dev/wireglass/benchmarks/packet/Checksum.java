package dev.wireglass.benchmarks.packet;

/// Folds the fields of one packet into one number that depends on their order, for a cycle or two
/// per field.
public final class Checksum {
  private Checksum() {}

  /// The checksum of the fields so far and of one more.
  public static long next(long checksum, long field) {
    return Long.rotateLeft(checksum, 7) ^ field;
  }
}

package dev.wireglass.processor.generate;

/// Numbers as hexadecimal literals.
final class Hex {
  private Hex() {}

  static String of(long value, boolean isLong) {
    String digits = Long.toHexString(value);
    return "0x"
        + (digits.length() % 2 == 0 || digits.length() == 1 ? digits : "0" + digits)
        + (isLong ? "L" : "");
  }

  /// A literal of so many ones.
  static String mask(int bits, boolean isLong) {
    return of(bits == 64 ? -1L : (1L << bits) - 1, isLong);
  }
}

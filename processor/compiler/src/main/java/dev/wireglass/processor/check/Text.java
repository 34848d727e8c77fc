package dev.wireglass.processor.check;

/// Words that several rules use.
final class Text {
  private Text() {}

  /// Such as `1 byte` or `14 bytes`.
  static String bytes(long count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  /// Such as `1 bit` or `14 bits`.
  static String bits(long count) {
    return count == 1 ? "1 bit" : count + " bits";
  }
}

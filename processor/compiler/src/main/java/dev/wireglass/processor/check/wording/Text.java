package dev.wireglass.processor.check.wording;

/// Words that several rules use.
public final class Text {
  private Text() {}

  /// Such as `1 byte` or `14 bytes`.
  public static String bytes(long count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  /// Such as `1 bit` or `14 bits`.
  public static String bits(long count) {
    return count == 1 ? "1 bit" : count + " bits";
  }
}

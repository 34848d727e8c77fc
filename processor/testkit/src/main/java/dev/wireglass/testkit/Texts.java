package dev.wireglass.testkit;

import java.util.Arrays;

/// Says what the text in a range of bytes is.
final class Texts {
  private Texts() {}

  /// The characters in front of the padding.
  static String of(Declaration.Part part, byte[] bytes, Oracle.Range range) {
    String text = new String(copy(bytes, range), part.charset());
    String padding = part.padding() == -1 ? "" : Character.toString(part.padding());
    while (!padding.isEmpty() && text.endsWith(padding)) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }

  /// Whether the bytes can be made of the text again.
  static boolean isWhole(Declaration.Part part, byte[] bytes, Oracle.Range range) {
    StringBuilder text = new StringBuilder(of(part, bytes, range));
    int rest = copy(bytes, range).length - encoded(part, text).length;
    if (rest > 0 && part.padding() != -1 && part.fixedBytes() > 0) {
      String padding = Character.toString(part.padding());
      text.append(padding.repeat(rest / padding.getBytes(part.charset()).length));
    }
    return Arrays.equals(encoded(part, text), copy(bytes, range));
  }

  private static byte[] encoded(Declaration.Part part, StringBuilder text) {
    return text.toString().getBytes(part.charset());
  }

  private static byte[] copy(byte[] bytes, Oracle.Range range) {
    return Arrays.copyOfRange(bytes, (int) range.start(), (int) (range.start() + range.length()));
  }
}

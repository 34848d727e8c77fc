package dev.wireglass.analyzer.connection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The letters of a history in the order of events, as long as there is room: resets with ever
/// other sequence numbers could make it as long as a capture. Whoever has a history has the array.
final class HistoryText {
  static final int MOST_LETTERS = 256;

  /// Nothing happened yet.
  static final byte[] EMPTY = {};

  private HistoryText() {}

  /// @return the array to go on with
  static byte[] add(byte[] letters, HistoryLetter letter, boolean ofOriginator) {
    char capital = letter.name().charAt(0);
    return add(letters, ofOriginator ? capital : Character.toLowerCase(capital));
  }

  /// The roles are not those of sender and receiver of the first segment.
  ///
  /// @return the array to go on with
  static byte[] addExchange(byte[] letters) {
    return add(letters, '^');
  }

  static String toString(byte[] letters) {
    return new String(letters, StandardCharsets.US_ASCII);
  }

  private static byte[] add(byte[] letters, char letter) {
    if (letters.length == MOST_LETTERS) {
      return letters;
    }
    byte[] longer = Arrays.copyOf(letters, letters.length + 1);
    longer[letters.length] = (byte) letter;
    return longer;
  }
}

package dev.wireglass.analyzer.connection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The letters of a history in the order of events, as long as there is room: resets with ever
/// other sequence numbers could make it as long as a capture.
final class HistoryText {
  static final int MOST_LETTERS = 256;

  /// More than most connections have.
  private static final int USUAL_LETTERS = 8;

  private byte[] letters = new byte[USUAL_LETTERS];
  private int count;

  void add(HistoryLetter letter, boolean ofOriginator) {
    char capital = letter.name().charAt(0);
    add(ofOriginator ? capital : Character.toLowerCase(capital));
  }

  /// The roles are not those of sender and receiver of the first segment.
  void addExchange() {
    add('^');
  }

  @Override
  public String toString() {
    return new String(letters, 0, count, StandardCharsets.US_ASCII);
  }

  private void add(char letter) {
    if (count == letters.length) {
      if (count == MOST_LETTERS) {
        return;
      }
      letters = Arrays.copyOf(letters, count * 2);
    }
    letters[count++] = (byte) letter;
  }
}

package dev.wireglass.processor.diagram;

/// A line of a diagram.
///
/// @param number its number in the text, from 1
/// @param text its text, without blanks at its end
record Line(int number, String text) {
  boolean isBlank() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /// The character at an index, or a blank behind the end.
  char at(int index) {
    return index < text.length() ? text.charAt(index) : ' ';
  }

  /// A character as messages show it.
  String shown(int index) {
    return index < text.length() ? "'" + text.charAt(index) + "'" : "the end of the line";
  }

  UnreadableException unreadable(int index, String reason, String help) {
    return new UnreadableException(this, index, reason, help);
  }
}

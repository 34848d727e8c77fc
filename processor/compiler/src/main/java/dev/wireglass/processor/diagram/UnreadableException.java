package dev.wireglass.processor.diagram;

/// Ends the reading of a diagram at the first error. Never leaves [DiagramParser].
final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Reading.Unreadable reading;

  /// @param line where
  /// @param index of the character in the line
  UnreadableException(Line line, int index, String reason, String help) {
    super(reason, null, false, false);
    reading = new Reading.Unreadable(line.number(), index + 1, line.text(), reason, help);
  }

  Reading.Unreadable reading() {
    return reading;
  }
}

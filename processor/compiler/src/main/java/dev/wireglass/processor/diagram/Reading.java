package dev.wireglass.processor.diagram;

/// What came of reading a diagram.
public sealed interface Reading {
  /// The text is a diagram.
  record Readable(Diagram diagram) implements Reading {}

  /// The text is none.
  ///
  /// @param line the number of the line that cannot be read, from 1
  /// @param column the number of the character in it, from 1; one more than the line has where it
  ///   ends too early
  /// @param text the line
  /// @param reason what is wrong there, such as `'+' is missing`
  /// @param help what to type
  record Unreadable(int line, int column, String text, String reason, String help)
      implements Reading {}
}

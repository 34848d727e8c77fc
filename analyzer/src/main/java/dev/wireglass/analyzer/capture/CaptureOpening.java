package dev.wireglass.analyzer.capture;

/// Whether a capture can be read at all.
public sealed interface CaptureOpening {
  /// It can.
  ///
  /// @param reader stands in front of the first record
  record Readable(CaptureReader reader) implements CaptureOpening {}

  /// It cannot.
  ///
  /// @param damage why
  record Unreadable(Damage damage) implements CaptureOpening {}
}

package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.capture.Damage;

/// What came out of looking at a file.
public sealed interface Outcome permits Analysis, Outcome.Unreadable {
  /// Not even a first part of a capture could be read.
  ///
  /// @param damage why
  record Unreadable(Damage damage) implements Outcome {}
}

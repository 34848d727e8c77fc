package dev.wireglass.analyzer.report;

import java.util.List;

/// Everything that is said about a trace.
///
/// @param sections in their order
public record Report(List<Section> sections) {
  /// Keeps a copy of the list.
  public Report {
    sections = List.copyOf(sections);
  }
}

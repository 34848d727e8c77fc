package dev.wireglass.analyzer.export;

import java.io.Writer;

/// A way to write the records of a trace. Implementations carry `@AutoService(RecordFormat.class)`.
public interface RecordFormat {
  /// By what a user asks for it, such as `json`.
  String name();

  /// Whether records may be written in the order in which connections end. Otherwise they come in
  /// the order of their numbers, and there is a summary.
  boolean takesRecordsAsTheyEnd();

  /// Starts to write a trace.
  ///
  /// @param out not closed
  RecordWriter writer(Writer out);
}

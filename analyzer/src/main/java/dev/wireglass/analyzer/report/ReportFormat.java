package dev.wireglass.analyzer.report;

import java.io.IOException;
import java.io.Writer;

/// Writes reports. Implementations carry `@AutoService(ReportFormat.class)`.
public interface ReportFormat {
  /// What a user calls it, such as `text`.
  String name();

  /// Writes a report; does not flush.
  void write(Report report, Writer out) throws IOException;
}

package dev.wireglass.analyzer.statistic;

import dev.wireglass.analyzer.report.Section;

/// One section of the report. Implementations carry `@AutoService(Statistic.class)`.
public interface Statistic {
  /// Where the section stands: sections are sorted by this number, smallest first.
  int position();

  /// What there is to say about the trace.
  Section of(Trace trace);
}

/// The model of a report, and the formats that write it.
///
/// Knows no statistics: a [Report] is titled, typed values. Start reading at [Section]; a new
/// format implements [ReportFormat].
@NullMarked
package dev.wireglass.analyzer.report;

import org.jspecify.annotations.NullMarked;

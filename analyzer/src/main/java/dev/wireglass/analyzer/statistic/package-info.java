/// What is said about the connections of a trace: one file per section of the report.
///
/// Makes values of the report model out of connection summaries, and writes nothing. Start reading
/// at [Statistic].
@NullMarked
package dev.wireglass.analyzer.statistic;

import org.jspecify.annotations.NullMarked;

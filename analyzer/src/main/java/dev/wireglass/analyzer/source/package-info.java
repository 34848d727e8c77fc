/// Where captures come from, and several of them as one sequence of records in time order.
///
/// Start reading at [MergedCaptures], made of [Source]s; what it says of each in the end is a
/// [CaptureSummary].
@NullMarked
package dev.wireglass.analyzer.source;

import org.jspecify.annotations.NullMarked;

/// TCP connections: segments in, summaries out.
///
/// Knows nothing of captures, links and report formats. Start reading at [ConnectionTable], which
/// finds the [Connection] of a [Segment]; [ConnectionSummary] is what leaves.
@NullMarked
package dev.wireglass.analyzer.tcp;

import org.jspecify.annotations.NullMarked;

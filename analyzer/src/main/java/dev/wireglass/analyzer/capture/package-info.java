/// Capture files as a sequence of records, read block by block into one segment.
///
/// Knows no protocols. Start reading at [CaptureReader], what a format gives; [CaptureFormat] is
/// what a new format implements, and [Captures] finds the right one by content.
@NullMarked
package dev.wireglass.analyzer.capture;

import org.jspecify.annotations.NullMarked;

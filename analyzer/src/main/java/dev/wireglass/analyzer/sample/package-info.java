/// Many numbers in little room: their count, extremes and sum, and how they are distributed.
///
/// Start reading at [Samples]. Uses nothing else.
@NullMarked
package dev.wireglass.analyzer.sample;

import org.jspecify.annotations.NullMarked;

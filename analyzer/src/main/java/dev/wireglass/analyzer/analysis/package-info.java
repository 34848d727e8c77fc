/// From a capture to everything that is known about it, as a value.
///
/// Needs no command line. Start reading at [Analyzer#analyze], which gives an [Analysis].
@NullMarked
package dev.wireglass.analyzer.analysis;

import org.jspecify.annotations.NullMarked;

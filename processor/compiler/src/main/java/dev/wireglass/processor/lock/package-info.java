/// The lock of a layout: a text file that is checked in beside the declaration, so that a change
/// that nobody intended does not compile.
///
/// Sees descriptions of headers, and is the only package that reads and writes files of its own.
/// Start at [LayoutLock].
@NullMarked
package dev.wireglass.processor.lock;

import org.jspecify.annotations.NullMarked;

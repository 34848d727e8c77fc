/// What a declaration says, as the values that tools are given at run time.
///
/// One description with two renderings: the source that makes it again, in a generated decoder, and
/// the text that a lock keeps. Knows the model only. Start at [Description].
@NullMarked
package dev.wireglass.processor.description;

import org.jspecify.annotations.NullMarked;

/// What generated decoders and encoders use and return at run time.
///
/// Start reading at [Verdict], the answer to "can this header be read?", then [Fault], the same
/// answer with its numbers.
@NullMarked
package dev.wireglass.runtime;

import org.jspecify.annotations.NullMarked;

/// Stage four: from a plan to the source of the decoder.
///
/// The only package that sees JavaPoet. Start at [DecoderGenerator].
@NullMarked
package dev.wireglass.processor.generate;

import org.jspecify.annotations.NullMarked;

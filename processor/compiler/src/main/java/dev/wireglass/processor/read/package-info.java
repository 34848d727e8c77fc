/// Stage one: from the compiler's view of an interface to a
/// [HeaderModel][dev.wireglass.processor.model.HeaderModel].
///
/// The only package, with the processor itself, that sees `javax.lang.model`. Reading never judges:
/// what is wrong is read as it stands, for the rules to say so. Start at [HeaderReader].
@NullMarked
package dev.wireglass.processor.read;

import org.jspecify.annotations.NullMarked;

/// What rules speak about: parts of a declaration, as far as other rules leave them alone.
@NullMarked
package dev.wireglass.processor.check.subject;

import org.jspecify.annotations.NullMarked;

/// The names of what is generated, as far as rules have to know them.
@NullMarked
package dev.wireglass.processor.check.generated;

import org.jspecify.annotations.NullMarked;

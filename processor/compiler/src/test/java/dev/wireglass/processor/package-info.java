/// Tests of the processor as a whole: what it reports and what it writes.
@NullMarked
package dev.wireglass.processor;

import org.jspecify.annotations.NullMarked;

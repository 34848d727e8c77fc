/// What the processor costs at compile time: start at [ProcessorCost].
@NullMarked
package dev.wireglass.benchmarks.compile;

import org.jspecify.annotations.NullMarked;

/// The packets that are read, made from a seed, and where they lie in memory.
@NullMarked
package dev.wireglass.benchmarks.packet;

import org.jspecify.annotations.NullMarked;

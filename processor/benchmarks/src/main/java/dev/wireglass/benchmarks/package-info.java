/// Generated decoders beside a hand-written one and those of other libraries. [Benchmarks] runs all
/// of it and prints the tables; `packet` makes what is read, and `decode` holds who reads it.
@NullMarked
package dev.wireglass.benchmarks;

import org.jspecify.annotations.NullMarked;

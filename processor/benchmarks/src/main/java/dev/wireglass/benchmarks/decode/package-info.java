/// One class per way to decode: start at [PacketDecoder]. Each knows `packet`'s checksum and
/// nothing of the others.
@NullMarked
package dev.wireglass.benchmarks.decode;

import org.jspecify.annotations.NullMarked;

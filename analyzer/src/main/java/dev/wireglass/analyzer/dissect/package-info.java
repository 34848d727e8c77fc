/// Packets, layer by layer, down to the TCP segment or to the reason why there is none.
///
/// Start reading at [Dissector]; [Layer] is what a new protocol implements, [Packet] what it reads
/// from. All bytes of protocols are read by generated decoders.
@NullMarked
package dev.wireglass.analyzer.dissect;

import org.jspecify.annotations.NullMarked;

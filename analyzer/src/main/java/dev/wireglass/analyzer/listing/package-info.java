/// One connection in detail, packet by packet.
///
/// Start reading at [PacketListing].
@NullMarked
package dev.wireglass.analyzer.listing;

import org.jspecify.annotations.NullMarked;

/// Headers of tunnels: packets and frames within packets.
///
/// Each interface is a declaration; the decoder of the same name is generated from it.
@NullMarked
package dev.wireglass.formats.tunnel;

import org.jspecify.annotations.NullMarked;

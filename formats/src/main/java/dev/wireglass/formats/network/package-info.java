/// Headers of the network layer.
///
/// Each interface is a declaration; the decoder of the same name is generated from it.
@NullMarked
package dev.wireglass.formats.network;

import org.jspecify.annotations.NullMarked;

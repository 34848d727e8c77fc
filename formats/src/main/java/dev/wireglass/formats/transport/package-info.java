/// Headers of the transport layer.
///
/// Each interface is a declaration; the decoder of the same name is generated from it.
@NullMarked
package dev.wireglass.formats.transport;

import org.jspecify.annotations.NullMarked;

/// Headers of the link layer.
///
/// Each interface is a declaration; the decoder of the same name is generated from it.
@NullMarked
package dev.wireglass.formats.link;

import org.jspecify.annotations.NullMarked;

/// Headers of the application layer.
///
/// Each interface is a declaration; the decoder of the same name is generated from it.
@NullMarked
package dev.wireglass.formats.application;

import org.jspecify.annotations.NullMarked;

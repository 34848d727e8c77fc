/// The vocabulary: how a header is declared.
///
/// An interface with [Header] and one annotated accessor per field, in wire order, is a complete
/// declaration. Start reading at [Header], then [Bits].
@NullMarked
package dev.wireglass.annotation;

import org.jspecify.annotations.NullMarked;

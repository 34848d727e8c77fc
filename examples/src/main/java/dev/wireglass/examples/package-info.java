/// Protocols of one's own: each header is declared in one file, and its decoder and encoder are
/// generated.
@NullMarked
package dev.wireglass.examples;

import org.jspecify.annotations.NullMarked;

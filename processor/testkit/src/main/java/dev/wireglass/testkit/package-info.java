/// Tests for generated decoders that know nothing of the generator.
///
/// A declaration is read from its class file, and a slow reader that goes bit by bit says what
/// every accessor has to answer. Start at [HeaderContract].
@NullMarked
package dev.wireglass.testkit;

import org.jspecify.annotations.NullMarked;

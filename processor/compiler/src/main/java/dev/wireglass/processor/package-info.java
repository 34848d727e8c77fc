/// The annotation processor, in four stages: read → check → plan → generate.
///
/// Start at [HeaderProcessor].
@NullMarked
package dev.wireglass.processor;

import org.jspecify.annotations.NullMarked;

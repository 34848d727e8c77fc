/// Stage three: from a verified model to the loads, shifts and masks of its decoder, as plain
/// values.
///
/// Knows neither the compiler nor JavaPoet. Start at [DecoderPlan].
@NullMarked
package dev.wireglass.processor.plan;

import org.jspecify.annotations.NullMarked;

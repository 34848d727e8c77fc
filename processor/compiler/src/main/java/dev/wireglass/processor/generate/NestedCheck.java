package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Step;

/// Writes how a decoder asks whether a header within its own can be read.
///
/// @param plan the decoder
/// @param step what has to be readable
record NestedCheck(DecoderPlan plan, Step.NestedHeader step) {

  CodeBlock check() {
    return CodeBlock.of("$T.check($L)", Types.decoder(step.header()), window());
  }

  /// Whoever set the limit of the outer header, the bound of this one is its range.
  CodeBlock explanation() {
    return CodeBlock.of(
        "$T.explain($L,$W$S)",
        Types.decoder(step.header()),
        window(),
        plan.header() + "." + step.slice().name());
  }

  private String window() {
    Member.Slice slice = step.slice();
    String arguments = Signature.of(plan).arguments(slice.needsLimit());
    return "bytes, %1$sOffset(%2$s), %1$sLimit(%2$s)%3$s"
        .formatted(
            slice.name(), arguments, step.header().order() == Order.RUNTIME ? ", order" : "");
  }
}

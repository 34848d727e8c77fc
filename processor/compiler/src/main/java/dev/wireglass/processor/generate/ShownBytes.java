package dev.wireglass.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.wireglass.annotation.Order;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Extent;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import java.util.function.Function;

/// Writes how the bytes of a range are made from what its accessor shows, where nothing else is
/// known of a header.
///
/// @param plan the decoder
/// @param slice the range
/// @param read the call of the accessor
record ShownBytes(DecoderPlan plan, Member.Slice slice, CodeBlock read) {

  /// @param length what calculates the length of the range, if it needs no limit
  CodeBlock of(Function<Extent, CodeBlock> length) {
    return switch (slice.view()) {
      case View.Slice _ -> read;
      case View.Characters view -> new CharactersSource(plan, slice, view).encoded(read);
      case View.Options _ -> CodeBlock.of("$L.range()", read);
      case View.Nested(NestedHeader nested) -> encoded("header", known(length), nested.reference());
      case View.Elements _ -> elements(plan.listing(slice.name()), length);
    };
  }

  /// What is behind a list is zeros, if these are no elements too.
  private CodeBlock elements(Listing list, Function<Extent, CodeBlock> length) {
    boolean hasRest = list.count() != null || list.until() != null;
    return encoded("headers", hasRest ? known(length) : CodeBlock.of("0"), list.element());
  }

  private CodeBlock known(Function<Extent, CodeBlock> length) {
    return switch (slice.length()) {
      case Extent.Fixed fixed -> length.apply(fixed);
      case Extent.Calculated each when !each.needsLimit() -> length.apply(each);
      case Extent.Calculated _, Extent.Terminated _ -> CodeBlock.of("0");
    };
  }

  private CodeBlock encoded(String method, CodeBlock length, HeaderReference header) {
    return CodeBlock.of(
        "$T.$L($Z$L,$W$L,$W(each, bytes, at, limit) ->$W"
            + "new $T().wrap(bytes, at, limit$L).set(each).end())",
        Types.ENCODED,
        method,
        read,
        length,
        Types.encoder(header),
        header.order() == Order.RUNTIME ? ", order" : "");
  }
}

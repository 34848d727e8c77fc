package dev.wireglass.processor.plan;

import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.View;
import java.util.List;
import java.util.stream.Stream;

/// Plans the checks of headers within a header: of those whose range does not prove them readable.
///
/// @param header the outer one
/// @param members what its decoder can be asked for
record NestedPlanner(HeaderModel header, List<Member> members) {

  Stream<Step> steps() {
    return header.ranges().flatMap(this::step);
  }

  private Stream<Step> step(Field.Bytes range) {
    return range.view() instanceof View.Nested(NestedHeader nested)
            && !nested.isReadableIn(fewestBytes(range))
        ? Stream.of(new Step.NestedHeader(slice(range), nested.reference()))
        : Stream.empty();
  }

  private long fewestBytes(Field.Bytes range) {
    if (range.clause().isTerminated()) {
      return 0;
    }
    return range.isCalculated()
        ? header.lengths().of(range.accessor()).interval().min().longValueExact()
        : range.clause().fixed();
  }

  private Member.Slice slice(Field.Bytes range) {
    return members.stream()
        .filter(Member.Slice.class::isInstance)
        .map(Member.Slice.class::cast)
        .filter(slice -> slice.name().equals(range.name()))
        .findFirst()
        .orElseThrow();
  }
}

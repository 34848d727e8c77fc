package dev.wireglass.processor.plan;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plans how a checksum is computed.
final class ChecksumPlanner {
  private ChecksumPlanner() {}

  /// The checksum of a header, or null; the rules see to it that there is one at most.
  static @Nullable Checksum checksum(HeaderModel header, Layout layout, List<Member> members) {
    for (Accessor accessor : header.accessors()) {
      Clause.Checksum clause = accessor.clause(Clause.Checksum.class);
      if (clause != null) {
        return new Checksum(
            number(members, accessor.name()),
            clause.kind(),
            clause.coversPayload(),
            clause.pseudoHeader(),
            clause.zeroMeansNone(),
            Planner.place(header, layout.end()));
      }
    }
    return null;
  }

  private static Member.Number number(List<Member> members, String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .map(Member.Number.class::cast)
        .findFirst()
        .orElseThrow();
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.PlacedField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A field starts where its declaration claims.
@AutoService(Rule.class)
public final class OffsetsMatchClaims implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.hasWholeBytes(header) ? broken(header).stream() : Stream.empty();
  }

  /// Whether this rule speaks about the declaration.
  static boolean isBroken(HeaderModel header) {
    return !broken(header).isEmpty();
  }

  /// Claims that are all wrong by the same number of bytes have one cause, told at the first. Each
  /// is held against the one in front.
  private static List<Problem> broken(HeaderModel header) {
    List<Problem> problems = new ArrayList<>();
    List<PlacedField> fields = header.layout().fields();
    long shift = 0;
    for (int i = 0; i < fields.size(); i++) {
      PlacedField placed = fields.get(i);
      Clause.Offset claim = placed.field().accessor().clause(Clause.Offset.class);
      if (claim != null && !placed.position().isFixed()) {
        problems.add(behindVariable(header, placed, claim));
      } else if (claim != null && claim.value() - placed.position().bytes() != shift) {
        problems.add(elsewhere(header, fields, i, claim, shift));
        shift = claim.value() - placed.position().bytes();
      }
    }
    return problems;
  }

  private static Problem behindVariable(
      HeaderModel header, PlacedField placed, Clause.Offset claim) {
    String variable =
        placed.position().variable().stream().map(Field::name).collect(Collectors.joining(" and "));
    return Problem.at(
            claim.valuePlace(),
            "%s.%s is claimed to start at byte %d but is behind %s, whose length varies"
                .formatted(header.name(), placed.name(), claim.value(), variable))
        .help("remove @Offset");
  }

  private static Problem elsewhere(
      HeaderModel header, List<PlacedField> fields, int index, Clause.Offset claim, long shift) {
    long end = fields.get(index).position().bytes() + shift;
    long gap = claim.value() - end;
    Problem problem =
        Problem.at(
            claim.valuePlace(),
            "%s.%s is claimed to start at byte %d but %s at byte %d: %s of %s"
                .formatted(
                    header.name(),
                    fields.get(index).name(),
                    claim.value(),
                    index == 0 ? "the header starts" : fields.get(index - 1).name() + " ends",
                    end,
                    gap > 0 ? "a gap" : "an overlap",
                    Text.bytes(Math.abs(gap))));
    if (shift != 0) {
      problem = problem.note("where it ends follows from the @Offset in front");
    }
    return gap > 0
        ? problem.help(
            "@Offset(%d), or fill the gap with @Bytes(%d) MemorySegment reserved();"
                .formatted(end, gap))
        : problem.help("@Offset(%d), or correct the width of a field in front".formatted(end));
  }
}

package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers of bytes in front of the rows: none has one, or each whose start is known.
///
/// @param diagram a diagram whose regions agree with the strips
/// @param strips the fields
/// @param shown the strip of each region
record Offsets(Diagram diagram, List<Strip> strips, List<Integer> shown) {

  @Nullable Difference difference() {
    List<Start> expected = starts();
    if (diagram.rows().stream().allMatch(row -> row.offset().isEmpty())) {
      return null;
    }
    for (int row = 0; row < expected.size(); row++) {
      String offset = diagram.rows().get(row).offset();
      Start start = expected.get(row);
      if (!offset.equals(start.text())) {
        return new Difference(
            "row " + (row + 1),
            start.text().isEmpty()
                ? "the diagram says byte %s, where no number can stand".formatted(offset)
                : "the diagram says %s, the fields start at byte %s"
                    .formatted(offset.isEmpty() ? "nothing" : "byte " + offset, start.text()),
            start.strip());
      }
    }
    return null;
  }

  /// What stands in front of a row, which may be nothing, and the strip that it starts with.
  private record Start(String text, int strip) {}

  private List<Start> starts() {
    List<Start> starts =
        new ArrayList<>(Collections.nCopies(diagram.rows().size(), new Start("", 0)));
    long drawn = 0;
    int strip = -1;
    for (int i = 0; i < shown.size(); i++) {
      drawn = shown.get(i) == strip ? drawn : 0;
      strip = shown.get(i);
      for (Diagram.Piece piece : diagram.regions().get(i).pieces()) {
        if (piece.start() == 0) {
          starts.set(piece.row(), new Start(text(strip, drawn), strip));
        }
        drawn += piece.bits();
      }
    }
    return starts;
  }

  /// Behind a strip of variable length, `+` stands for its length; within one there is no number.
  private String text(int strip, long drawn) {
    boolean isUnknown = drawn > 0 && strips.get(strip).varies();
    return isUnknown ? "" : Drawing.offset(strips, strip, drawn);
  }
}

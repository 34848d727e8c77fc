package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.List;

/// Divides strips into the rows of a drawing.
final class DrawnRows {
  private static final int ROW = 32;

  /// What is longer is not drawn in full.
  private static final int LONGEST = 4 * ROW;

  private final List<Strip> strips;
  private final Labels labels;
  private final List<Drawing.DrawnRow> rows = new ArrayList<>();
  private final List<Drawing.Cell> cells = new ArrayList<>();
  private String offset = "";
  private int openStart;
  private int openEnd;

  DrawnRows(List<Strip> strips, Labels labels) {
    this.strips = strips;
    this.labels = labels;
  }

  List<Drawing.DrawnRow> rows() {
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (strip.varies() || strip.bits() > LONGEST) {
        endRow(false);
        offset = Drawing.offset(strips, i, 0);
        List<String> label = labels.of(strip.name(), Drawing.Cell.width(ROW));
        cells.add(new Drawing.Cell(i, 0, ROW, label));
        endRow(true);
      } else {
        addInFull(i, strip);
      }
    }
    endRow(false);
    return rows;
  }

  private void addInFull(int index, Strip strip) {
    List<Part> parts = parts((int) strip.bits());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.start() == 0) {
        endRow(false);
        offset = Drawing.offset(strips, index, part.done());
        if (i > 0 && isJoined(parts, i)) {
          openStart = parts.get(i - 1).start();
          openEnd = part.end();
        }
      }
      int width = Drawing.Cell.width(part.end() - part.start());
      List<String> label = isLabelled(parts, i) ? labels.of(strip.name(), width) : List.of();
      cells.add(new Drawing.Cell(index, part.start(), part.end(), label));
    }
  }

  /// A part of a strip in one row.
  ///
  /// @param start its first bit
  /// @param end the bit behind its last one
  /// @param done the bits of the strip in front
  private record Part(int start, int end, int done) {
    int bits() {
      return end - start;
    }
  }

  private List<Part> parts(int bits) {
    List<Part> parts = new ArrayList<>();
    int start = cells.isEmpty() ? 0 : cells.getLast().end() % ROW;
    for (int done = 0; done < bits; ) {
      int end = Math.min(ROW, start + bits - done);
      parts.add(new Part(start, end, done));
      done += end - start;
      start = 0;
    }
    return parts;
  }

  /// Whether a part lies below a bit of the one in front.
  private static boolean isJoined(List<Part> parts, int index) {
    return parts.get(index - 1).start() < parts.get(index).end();
  }

  /// The widest of those that are joined has the label, the middle one if there are several.
  private static boolean isLabelled(List<Part> parts, int index) {
    int first = index;
    while (first > 0 && isJoined(parts, first)) {
      first--;
    }
    int end = index + 1;
    while (end < parts.size() && isJoined(parts, end)) {
      end++;
    }
    List<Part> joined = parts.subList(first, end);
    int most = joined.stream().mapToInt(Part::bits).max().orElseThrow();
    List<Part> widest = joined.stream().filter(part -> part.bits() == most).toList();
    return widest.get((widest.size() - 1) / 2).equals(parts.get(index));
  }

  private void endRow(boolean elided) {
    if (!cells.isEmpty()) {
      rows.add(new Drawing.DrawnRow(offset, elided, openStart, openEnd, List.copyOf(cells)));
    }
    cells.clear();
    openStart = 0;
    openEnd = 0;
  }
}

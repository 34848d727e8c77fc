package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws the diagram of an outline: the number of its byte in front of each row, fields of variable
/// length in rows of their own.
public final class Drawing {
  private final List<DrawnRow> rows;
  private final Map<String, String> legend;
  private final int bits;
  private final int margin;

  private Drawing(Outline outline) {
    Labels labels = new Labels(outline.strips().stream().map(Strip::name).toList());
    this.rows = new DrawnRows(outline.fields(), labels).rows();
    this.legend = labels.legend();
    this.bits = rows.stream().mapToInt(DrawnRow::bits).max().orElse(0);
    this.margin = rows.stream().mapToInt(row -> row.offset().length()).max().orElse(0);
  }

  /// The whole diagram, with bit numbers and, if names are abbreviated, a legend.
  public static List<String> of(Outline outline) {
    return new Drawing(outline).lines();
  }

  /// The rows of a strip, between separators, without bit numbers and legend.
  public static List<String> rows(Outline outline, int strip) {
    Drawing drawing = new Drawing(outline);
    List<Integer> shown =
        IntStream.range(0, drawing.rows.size())
            .filter(row -> drawing.rows.get(row).shows(strip))
            .boxed()
            .toList();
    return shown.isEmpty() ? List.of() : drawing.lines(shown.getFirst(), shown.getLast() + 1);
  }

  /// The number of a byte, with a plus where the lengths of fields in front are to be added; empty
  /// if it is not the start of a byte.
  static String offset(List<Strip> strips, int strip, long bitsBehind) {
    List<Strip> front = strips.subList(0, strip);
    long bits =
        front.stream().filter(each -> !each.isOptional()).mapToLong(Strip::bits).sum() + bitsBehind;
    boolean varies = front.stream().anyMatch(each -> each.varies() || each.isOptional());
    String plus = varies ? "+" : "";
    return bits % 8 == 0 ? bits / 8 + plus : "";
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(ruler(10));
    lines.add(ruler(1));
    lines.addAll(lines(0, rows.size()));
    if (!legend.isEmpty()) {
      int width = legend.keySet().stream().mapToInt(String::length).max().orElseThrow();
      lines.add("");
      legend.forEach(
          (key, name) -> lines.add(indented("") + ("%-" + width + "s  %s").formatted(key, name)));
    }
    return lines;
  }

  private String ruler(int step) {
    StringBuilder ruler = new StringBuilder(indented(""));
    for (int bit = 0; bit < bits; bit++) {
      ruler.append(' ').append(bit % step == 0 ? (char) ('0' + bit / step % 10) : ' ');
    }
    return ruler.toString().stripTrailing();
  }

  private List<String> lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(separator(i));
      for (int line = 0; line < rows.get(i).height(); line++) {
        lines.add(indented(line == 0 ? rows.get(i).offset() : "") + rows.get(i).line(line));
      }
    }
    lines.add(separator(to));
    return lines;
  }

  private String indented(String offset) {
    return " ".repeat(margin - offset.length()) + offset + " ";
  }

  /// The line above a row, or below the last one.
  private String separator(int row) {
    int length = bits;
    if (row > 0) {
      int below = row < rows.size() ? rows.get(row).bits() : 0;
      length = Math.max(rows.get(row - 1).bits(), below);
    }
    int start = row < rows.size() ? rows.get(row).openStart() : 0;
    int end = row < rows.size() ? rows.get(row).openEnd() : 0;
    StringBuilder separator = new StringBuilder(indented("")).append('+');
    for (int bit = 0; bit < length; bit++) {
      boolean isOpen = bit >= start && bit < end;
      separator.append(isOpen ? ' ' : '-').append(isOpen && bit + 1 < end ? ' ' : '+');
    }
    return separator.toString();
  }

  /// A row.
  ///
  /// @param offset the number of its byte
  /// @param elided it stands for more than is drawn
  /// @param openStart the first bit through which a field goes on from the row above
  /// @param openEnd the bit behind the last one; not more than the start where none does
  /// @param cells its cells
  record DrawnRow(String offset, boolean elided, int openStart, int openEnd, List<Cell> cells) {
    boolean shows(int strip) {
      return cells.stream().anyMatch(cell -> cell.strip() == strip);
    }

    int bits() {
      return cells.getLast().end();
    }

    int height() {
      return cells.stream().mapToInt(cell -> cell.label().size()).reduce(1, Math::max);
    }

    String line(int line) {
      String border = elided ? "~" : "|";
      return cells.stream()
          .map(cell -> cell.line(line, height()))
          .collect(Collectors.joining(border, border, border));
    }
  }

  /// A cell of a row.
  ///
  /// @param strip the number of its strip
  /// @param start its first bit
  /// @param end the bit behind its last one
  /// @param label its lines of text; none where a neighbour above or below has the label
  record Cell(int strip, int start, int end, List<String> label) {
    static int width(int bits) {
      return 2 * bits - 1;
    }

    private String line(int line, int height) {
      int index = line - (height - label.size()) / 2;
      String text = index >= 0 && index < label.size() ? label.get(index) : "";
      int blanks = width(end - start) - text.length();
      return " ".repeat(blanks / 2) + text + " ".repeat(blanks - blanks / 2);
    }
  }
}

package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads a diagram: at most two lines of bit numbers, rows between separators, then, behind a blank
/// line, a legend.
public final class DiagramParser {
  private static final Pattern OFFSET = Pattern.compile("\\s*(\\d+\\+?) ");
  private static final Pattern ENTRY = Pattern.compile("\\s*(\\S+)\\s{2,}(\\S+)");
  private static final String LEFT = "a row begins with '|' below the first '+' of the separators";

  private final List<Line> lines;
  private final int top;
  private final Grid grid;
  private final int left;
  private final List<Band> bands = new ArrayList<>();
  private final List<Separator> separators = new ArrayList<>();

  private DiagramParser(List<Line> lines, int top) {
    this.lines = lines;
    this.top = top;
    this.grid = Grid.of(lines.get(top));
    this.left = grid.left();
  }

  /// What the text shows.
  public static Reading parse(String text) {
    List<String> all = text.lines().map(String::stripTrailing).toList();
    List<Line> lines =
        IntStream.range(0, all.size())
            .mapToObj(i -> new Line(i + 1, all.get(i)))
            .dropWhile(Line::isBlank)
            .toList();
    try {
      return new Reading.Readable(new DiagramParser(lines, top(lines)).diagram());
    } catch (UnreadableException unreadable) {
      return unreadable.reading();
    }
  }

  private static int top(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().strip().startsWith("+")) {
        return i;
      }
    }
    Line first = lines.isEmpty() ? new Line(1, "") : lines.getFirst();
    throw first.unreadable(
        0, "there is no separator", "draw rows between lines of +-+-+, two characters a bit");
  }

  private Diagram diagram() {
    int bottom = top;
    while (bottom < lines.size() && !lines.get(bottom).isBlank()) {
      bottom++;
    }
    readFrame(lines.subList(top, bottom));
    int widest = bands.stream().mapToInt(Band::bits).max().orElseThrow();
    Ruler.check(lines.subList(0, top), grid, widest);
    checkSeparators(widest);
    List<Diagram.Region> regions = new Regions(grid, bands, separators).regions();
    return new Diagram(
        regions,
        bands.stream().map(band -> new Diagram.Row(offset(band), band.bits())).toList(),
        legend(lines.subList(bottom, lines.size()), regions));
  }

  private void readFrame(List<Line> frame) {
    List<Line> rows = new ArrayList<>();
    for (Line line : frame) {
      if (line.at(left) == '+') {
        checkMargin(line, false);
        closeBand(line, rows);
        separators.add(Separator.of(line, grid));
      } else if (Band.isBorder(line.at(left))) {
        checkMargin(line, rows.isEmpty());
        rows.add(line);
      } else {
        throw line.unreadable(left, line.shown(left) + " begins neither row nor separator", LEFT);
      }
    }
    if (!rows.isEmpty() || bands.isEmpty()) {
      Line last = frame.getLast();
      throw last.unreadable(0, "the diagram does not end with a separator", "draw +-+-+ below");
    }
  }

  private void closeBand(Line separator, List<Line> rows) {
    if (!rows.isEmpty()) {
      bands.add(Band.of(rows, grid));
      rows.clear();
    } else if (!separators.isEmpty()) {
      throw separator.unreadable(left, "two separators have no row between them", "remove one");
    }
  }

  /// Left of the border there is nothing but, in the first line of a row, the number of its byte.
  private void checkMargin(Line line, boolean canHaveOffset) {
    String margin = line.text().substring(0, left);
    if (margin.isBlank() || (canHaveOffset && OFFSET.matcher(margin).matches())) {
      return;
    }
    throw line.unreadable(
        margin.length() - margin.stripLeading().length(),
        "in front of the border stands no number of a byte",
        "remove it, or put the byte at which the row starts there, and a blank");
  }

  private String offset(Band band) {
    return band.lines().getFirst().text().substring(0, left).strip();
  }

  /// Each is as long as the longer row beside it, or as the longest row of all.
  private void checkSeparators(int widest) {
    for (int i = 0; i < separators.size(); i++) {
      Separator separator = separators.get(i);
      int above = i == 0 ? 0 : bands.get(i - 1).bits();
      int below = i == bands.size() ? 0 : bands.get(i).bits();
      int bits = Math.max(above, below);
      if (separator.bits() != bits && separator.bits() != widest) {
        throw separator
            .line()
            .unreadable(
                grid.border(Math.min(bits, separator.bits())),
                "the separator is %d bits long, the row beside it %d"
                    .formatted(separator.bits(), bits),
                "draw %d characters for each bit, in separators and rows".formatted(grid.pitch()));
      }
    }
  }

  private static Map<String, String> legend(List<Line> lines, List<Diagram.Region> regions) {
    Map<String, String> legend = new LinkedHashMap<>();
    for (Line line : lines) {
      Matcher entry = ENTRY.matcher(line.text());
      boolean isRead = line.isBlank() || (entry.matches() && isLabel(entry.group(1), regions));
      if (!isRead || (!line.isBlank() && legend.put(entry.group(1), entry.group(2)) != null)) {
        throw line.unreadable(
            0,
            "below the diagram stands no legend",
            "a line of the legend is a label of the diagram, two blanks and the field's name");
      }
    }
    return legend;
  }

  private static boolean isLabel(String key, List<Diagram.Region> regions) {
    return regions.stream().anyMatch(region -> key.equals(Agreement.key(region)));
  }
}

package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.List;

/// Collects what borders enclose. In wire order, a field can go on only from the end of one row to
/// the start of the next.
final class Regions {
  private final Grid grid;
  private final List<Band> bands;
  private final List<Separator> separators;
  private final List<Diagram.Region> regions = new ArrayList<>();
  private final List<Diagram.Piece> pieces = new ArrayList<>();
  private final List<Inscription> inscriptions = new ArrayList<>();

  /// What is written in a part of a line.
  ///
  /// @param line the line
  /// @param from the index of its first character
  /// @param text its characters
  /// @param letter it is a letter of a word that runs downwards
  private record Inscription(Line line, int from, String text, boolean letter) {
    void check() {
      int strange = Words.strange(text);
      if (strange >= 0) {
        throw line.unreadable(
            from + strange,
            line.shown(from + strange) + " stands in a label",
            "a label is the field's name, an abbreviation of it, or letters for it");
      }
    }
  }

  /// @param grid where bits are
  /// @param bands the rows
  /// @param separators the lines above each of them and below the last
  Regions(Grid grid, List<Band> bands, List<Separator> separators) {
    this.grid = grid;
    this.bands = bands;
    this.separators = separators;
  }

  List<Diagram.Region> regions() {
    for (int row = 0; row < bands.size(); row++) {
      if (!continues(row)) {
        close();
      }
      List<Integer> edges = bands.get(row).edges();
      for (int i = 0; i < edges.size() - 1; i++) {
        if (i > 0) {
          close();
        }
        add(row, edges.get(i), edges.get(i + 1));
      }
    }
    continues(bands.size());
    close();
    return regions;
  }

  /// Whether a field goes on through the separator above a row.
  private boolean continues(int row) {
    Separator separator = separators.get(row);
    if (!separator.isOpen()) {
      return false;
    }
    boolean isInside = row > 0 && row < bands.size();
    if (!isInside
        || separator.openStart() != pieces.getLast().start()
        || separator.openEnd() != openEnd(row)) {
      throw separator
          .line()
          .unreadable(
              grid.over(separator.openStart()),
              "the separator has a hole that does not join the last field above it with the first"
                  + " below",
              "close it with '-' over each bit");
    }
    int from = grid.over(separator.openStart());
    inscriptions.add(new Inscription(separator.line(), from, separator.text(), false));
    return true;
  }

  /// The end of what the last field above and the first one below have in common.
  private int openEnd(int row) {
    return Math.min(pieces.getLast().end(), bands.get(row).edges().get(1));
  }

  private void add(int row, int start, int end) {
    Band band = bands.get(row);
    pieces.add(new Diagram.Piece(row, start, end, band.lines().size(), band.elided()));
    int from = grid.over(start);
    for (Line line : band.lines()) {
      String text = line.text().substring(from, grid.border(end));
      inscriptions.add(new Inscription(line, from, text, grid.isNarrow(end - start)));
    }
  }

  private void close() {
    if (pieces.isEmpty()) {
      return;
    }
    String text = label();
    Diagram.Piece first = pieces.getFirst();
    Line line = bands.get(first.row()).lines().getFirst();
    int index = grid.over(first.start());
    if (text.replace(".", "").isBlank()) {
      throw line.unreadable(index, "a field has no label", "write the field's name here");
    }
    if (!Words.isBalanced(text)) {
      throw line.unreadable(index, "the label has a bracket alone", "close it, or remove it");
    }
    regions.add(new Diagram.Region(pieces, text));
    pieces.clear();
    inscriptions.clear();
  }

  private String label() {
    StringBuilder label = new StringBuilder();
    for (Inscription each : inscriptions) {
      label.append(each.letter() ? "" : " ").append(each.text().strip());
    }
    String text = label.toString().strip().replaceAll("\\s+", " ");
    // A name such as $ is all that a label without letters can be.
    if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
      inscriptions.forEach(Inscription::check);
    }
    return text;
  }
}

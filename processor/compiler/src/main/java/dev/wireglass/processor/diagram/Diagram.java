package dev.wireglass.processor.diagram;

import java.util.List;
import java.util.Map;

/// A diagram as it is drawn.
///
/// @param regions what borders enclose, in wire order
/// @param rows its rows
/// @param legend the field that each abbreviation stands for
public record Diagram(List<Region> regions, List<Row> rows, Map<String, String> legend) {
  public Diagram {
    regions = List.copyOf(regions);
    rows = List.copyOf(rows);
    legend = Map.copyOf(legend);
  }

  /// A row of bits.
  ///
  /// @param offset the byte that it claims to start at, such as `12` or `20+`, or empty
  /// @param bits how many bits it has
  record Row(String offset, int bits) {}

  /// A field, or as much of it as is enclosed.
  ///
  /// @param pieces its part in each row
  /// @param label what is written in it
  record Region(List<Piece> pieces, String label) {
    Region {
      pieces = List.copyOf(pieces);
    }

    boolean isElided() {
      return pieces.stream().anyMatch(Piece::elided);
    }

    /// The bits that are drawn.
    long bits() {
      return pieces.stream().mapToLong(Piece::bits).sum();
    }

    Piece first() {
      return pieces.getFirst();
    }

    Piece last() {
      return pieces.getLast();
    }
  }

  /// A part of a region in one row.
  ///
  /// @param row the index of the row
  /// @param start its first bit in the row
  /// @param end the bit behind its last one
  /// @param lines how many lines of text it has
  /// @param elided it stands for more than is drawn
  record Piece(int row, int start, int end, int lines, boolean elided) {
    int bits() {
      return end - start;
    }
  }

  /// Whether a piece ends its row.
  boolean endsRow(Piece piece) {
    return piece.end() == rows.get(piece.row()).bits();
  }
}

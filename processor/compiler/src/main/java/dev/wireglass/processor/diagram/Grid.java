package dev.wireglass.processor.diagram;

/// Which columns of a diagram belong to which bit.
///
/// @param left the column of the left border
/// @param pitch how many columns a bit takes, the border behind it included: 2, or 3 as in RFC 1035
record Grid(int left, int pitch) {
  /// The grid of a separator, by the distance of its first two `+`.
  static Grid of(Line separator) {
    int left = separator.text().indexOf('+');
    int pitch = separator.text().indexOf('+', left + 1) - left;
    return new Grid(left, pitch == 3 ? 3 : 2);
  }

  /// The column of the border in front of a bit.
  int border(int bit) {
    return left + pitch * bit;
  }

  /// The first column over a bit.
  int over(int bit) {
    return border(bit) + 1;
  }

  /// The bit behind a border or over which a column is.
  int bit(int column) {
    return (column - left) / pitch;
  }

  /// Whether a border can stand in a column.
  boolean isBorder(int column) {
    return (column - left) % pitch == 0;
  }

  /// Whether a cell of so many bits has room for one letter only.
  boolean isNarrow(int bits) {
    return pitch * bits == 2;
  }
}

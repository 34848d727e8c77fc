package dev.wireglass.annotation;

/// Which bits of a word the first declared field takes.
///
/// Numbers that are not whole bytes come in runs. A run starts on a byte, and ends with the first
/// number that ends on one, or where [Word] says. It is read as one word in the header's byte
/// order, and the word is then divided among the fields:
///
/// ```
/// @Bits(4) int a();   @Bits(12) int b();         the bytes 12 34
///
///                               BIG_ENDIAN        LITTLE_ENDIAN
///                               0x1234            0x3412
/// MOST_SIGNIFICANT_FIRST        a = 1, b = 0x234  a = 3, b = 0x412
///   15   12 11            0
///   |  a   |      b       |
/// LEAST_SIGNIFICANT_FIRST       a = 4, b = 0x123  a = 2, b = 0x341
///   15            4 3     0
///   |      b       |  a   |
/// ```
///
/// Two of the four are usual, and there a word may be of any length. The bits of RFC diagrams are
/// big-endian and most significant first; those of CAN frames ("Intel"), and bit fields of C on
/// little-endian machines, are little-endian and least significant first. The others, and either
/// under [Order#RUNTIME], need words of 1, 2, 4 or 8 bytes.
public enum BitOrder {
  /// Not stated. Most significant bits first where the header is not little-endian; elsewhere an
  /// error, if there is a number that is not whole bytes.
  UNSTATED,

  /// The first field takes the most significant bits.
  MOST_SIGNIFICANT_FIRST,

  /// The first field takes the least significant bits.
  LEAST_SIGNIFICANT_FIRST
}

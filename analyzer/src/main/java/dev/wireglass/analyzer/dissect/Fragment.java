package dev.wireglass.analyzer.dissect;

/// A piece of an IP datagram (RFC 791, section 3.2; RFC 8200, section 4.5), or all of it.
///
/// @param identification tells the datagrams of the addresses apart
/// @param protocol what the datagram carries
/// @param start where in the datagram the piece belongs, in bytes
/// @param isLast no piece comes behind it
public record Fragment(long identification, int protocol, int start, boolean isLast) {
  private static final int UNIT = 8;

  /// The piece that a header announces.
  ///
  /// @param fragmentOffset where it belongs, in units of 8 bytes
  /// @param moreFragments whether others come behind it
  public static Fragment of(
      long identification, int protocol, int fragmentOffset, boolean moreFragments) {
    return new Fragment(identification, protocol, fragmentOffset * UNIT, !moreFragments);
  }

  boolean isWhole() {
    return start == 0 && isLast;
  }

  /// Whether others may follow a piece of so many bytes: they belong where it ends.
  boolean fits(long length) {
    return isLast || length % UNIT == 0;
  }
}

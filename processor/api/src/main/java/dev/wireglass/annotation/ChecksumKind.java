package dev.wireglass.annotation;

/// How a [Checksum] is computed. Each counts the bytes of the field itself as zero.
public enum ChecksumKind {
  /// The one's complement of the one's complement sum of all 16-bit words, RFC 1071; a last odd
  /// byte is the high half of a word. Words have the byte order of the field, so that the bytes on
  /// the wire are the same in either.
  INTERNET(16),
  /// The CRC with Castagnoli's polynomial: 0xe3069283 for the text `123456789`. SCTP (RFC 9260,
  /// appendix A) and iSCSI send its least significant byte first: `@Bits(value = 32, order =
  /// Order.LITTLE_ENDIAN)`.
  CRC32C(32),
  /// The CRC of Ethernet, gzip and PNG: 0xcbf43926 for the text `123456789`.
  CRC32(32),
  /// Adler-32 of zlib (RFC 1950) and of the first SCTP (RFC 2960): 0x091e01de for the text
  /// `123456789`.
  ADLER32(32);

  private final int bits;

  ChecksumKind(int bits) {
    this.bits = bits;
  }

  /// How many bits it has.
  public int bits() {
    return bits;
  }
}

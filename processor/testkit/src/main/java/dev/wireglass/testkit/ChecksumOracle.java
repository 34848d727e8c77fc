package dev.wireglass.testkit;

import java.nio.ByteOrder;
import java.util.stream.Stream;

/// Says what a checksum has to be, by the definitions of its algorithm.
///
/// @param part the checksum
/// @param oracle what has read the header
/// @param bytes the memory
/// @param offset where the header starts
/// @param end where the bytes end that are covered
/// @param little the least significant byte of the checksum comes first
record ChecksumOracle(
    Declaration.Part part, Oracle oracle, byte[] bytes, int offset, int end, boolean little) {
  private static final int CASTAGNOLI = 0x1edc6f41;
  private static final int ETHERNET = 0x04c11db7;
  private static final int ADLER = 65521;
  private static final int ONES = 0xffff;

  /// That of a readable header, or none where it has no checksum.
  static Stream<ChecksumOracle> of(
      Declaration declaration, Oracle oracle, byte[] bytes, int offset, ByteOrder order) {
    Declaration.Part part = declaration.partWith("Checksum");
    if (part == null || oracle.absent().contains(part.name())) {
      return Stream.empty();
    }
    long end = oracle.headerEnd();
    if (part.coversPayload()) {
      Oracle.Range payload = oracle.ranges().get(declaration.partWith("Payload").name());
      end = payload.start() + payload.length();
    }
    boolean little = oracle.places().get(part.name()).little();
    return Stream.of(new ChecksumOracle(part, oracle, bytes, offset, (int) end, little));
  }

  /// The number that is right.
  ///
  /// @param pseudoHeaderSum the sum of the pseudo-header; 0 where there is none
  long computed(long pseudoHeaderSum) {
    return switch (part.checksum()) {
      case "INTERNET" -> {
        int checksum = internet(pseudoHeaderSum);
        int sent = checksum == 0 && part.zeroMeansNone() ? ONES : checksum;
        yield little ? (sent & 0xff) << 8 | sent >> 8 : sent;
      }
      case "CRC32C" -> crc(CASTAGNOLI);
      case "CRC32" -> crc(ETHERNET);
      case "ADLER32" -> adler();
      default -> throw new IllegalArgumentException(part.checksum());
    };
  }

  /// Whether a number is right; of the Internet checksum, zero has two forms.
  boolean isRight(long number, long pseudoHeaderSum) {
    if (part.zeroMeansNone() && number == 0) {
      return true;
    }
    boolean isZero = part.checksum().equals("INTERNET") && internet(pseudoHeaderSum) == 0;
    return isZero ? number == 0 || number == ONES : number == computed(pseudoHeaderSum);
  }

  /// Whether the header alone shows that the checksum found is wrong: one that ends at the limit
  /// may have been cut there.
  boolean isViolated() {
    return !part.coversPayload()
        && !oracle.endsAtLimit()
        && !part.hasPseudoHeader()
        && !isRight(oracle.numbers().get(part.name()), 0);
  }

  /// A byte that is covered; those of the checksum itself and behind the end are zero.
  private int covered(int at) {
    long start = oracle.places().get(part.name()).start();
    boolean isItself = at >= start && at < start + part.bits() / 8;
    return at >= end || isItself ? 0 : Byte.toUnsignedInt(bytes[at]);
  }

  /// The Internet checksum as a big-endian number.
  int internet(long pseudoHeaderSum) {
    long sum = pseudoHeaderSum;
    for (int at = offset; at < end; at += 2) {
      sum += 256 * covered(at) + covered(at + 1);
    }
    while (sum > ONES) {
      sum = sum - (ONES + 1) + 1;
    }
    return ONES - (int) sum;
  }

  private long crc(int polynomial) {
    int crc = -1;
    for (int at = offset; at < end; at++) {
      for (int bit = 0; bit < 8; bit++) {
        boolean isOdd = (covered(at) >> bit & 1) == 1;
        boolean divides = crc < 0 != isOdd;
        crc = divides ? crc << 1 ^ polynomial : crc << 1;
      }
    }
    return Integer.toUnsignedLong(Integer.reverse(~crc));
  }

  private long adler() {
    long a = 1;
    long b = 0;
    for (int at = offset; at < end; at++) {
      a = (a + covered(at)) % ADLER;
      b = (b + a) % ADLER;
    }
    return b << 16 | a;
  }
}

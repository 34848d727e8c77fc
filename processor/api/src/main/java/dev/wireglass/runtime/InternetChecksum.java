package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// The Internet checksum, RFC 1071.
///
/// Sums of 16-bit words are carried as `long` and added with `+`, so that a pseudo-header can be
/// summed apart from what follows it. Words are big-endian, as on the wire; a sum may be anything
/// that a `long` holds without a sign. Nothing is allocated.
///
/// ```java
/// long pseudo = InternetChecksum.pseudoHeader(source, destination, 6, segment.byteSize());
/// long sum = pseudo + InternetChecksum.sum(segment, 0, segment.byteSize());
/// boolean right = InternetChecksum.isRight(sum);
/// ```
public final class InternetChecksum {
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED;
  private static final boolean LITTLE = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  /// So few that the sum of their halves cannot overflow, and that an `int` counts them.
  private static final int BLOCK = 1 << 30;

  private static final int LOW_16 = 0xffff;
  private static final long LOW_32 = 0xffffffffL;

  private InternetChecksum() {}

  /// The sum of the words between two places. A last odd byte is the high half of a word.
  ///
  /// @param from the first byte, which is the high half of the first word
  /// @param to the byte behind the last
  /// @return 0 to 0xffff; 0 only if all bytes are zero
  public static long sum(MemorySegment bytes, long from, long to) {
    return sum(bytes, from, to, BLOCK);
  }

  /// @param block how many bytes to add before carries are folded in, a multiple of 8
  static long sum(MemorySegment bytes, long from, long to, int block) {
    long sum = 0;
    long at = from;
    for (; to - at > block; at += block) {
      sum = fold(sum + sumOfBlock(bytes, at, block));
    }
    sum += sumOfBlock(bytes, at, (int) (to - at));
    return inWireOrder(fold(sum));
  }

  /// The same, with two of the bytes as zero.
  ///
  /// @param field the first of the two
  public static long sumWithout(MemorySegment bytes, long from, long field, long to) {
    long behind = sum(bytes, field + 2, to);
    boolean isOdd = (field - from) % 2 != 0;
    return sum(bytes, from, field) + (isOdd ? swapped((int) behind) : behind);
  }

  /// The same, with two of the bytes as a word of their own: the checksum, which is a big-endian or
  /// a little-endian number even where it lies across two of the words.
  ///
  /// @param field the first of the two
  public static long sumWith(MemorySegment bytes, long from, long field, long to) {
    return sumWithout(bytes, from, field, to) + sum(bytes, field, field + 2);
  }

  /// The sum of the pseudo-header of IPv4 (RFC 9293, section 3.1): two addresses, a zero byte, the
  /// protocol and a 16-bit length.
  ///
  /// @param source the address of the sender
  /// @param destination the address of the receiver
  /// @param protocol the number of the protocol, such as 6 for TCP
  /// @param length the length of the protocol's header and data in bytes
  public static long pseudoHeader(long source, long destination, int protocol, long length) {
    return (source & LOW_32) + (destination & LOW_32) + (protocol & 0xff) + (length & LOW_16);
  }

  /// The sum of the pseudo-header of IPv6 (RFC 8200, section 8.1): two addresses, a 32-bit length,
  /// three zero bytes and the protocol.
  ///
  /// @param sourceHigh the first half of the sender's address
  /// @param sourceLow the second half of it
  /// @param destinationHigh the first half of the receiver's address; of the final one, where a
  ///   routing header names more
  /// @param destinationLow the second half of it
  /// @param protocol the number of the protocol, such as 58 for ICMPv6; not that of an extension
  ///   header
  /// @param length the length of the protocol's header and data in bytes, without extension headers
  public static long pseudoHeader(
      long sourceHigh,
      long sourceLow,
      long destinationHigh,
      long destinationLow,
      int protocol,
      long length) {
    return halves(sourceHigh)
        + halves(sourceLow)
        + halves(destinationHigh)
        + halves(destinationLow)
        + (protocol & 0xff)
        + (length & LOW_32);
  }

  /// The sum in 16 bits: carries are added at the other end.
  ///
  /// @return 0 to 0xffff; 0 only for 0
  public static int fold(long sum) {
    long in33 = halves(sum);
    long in18 = (in33 >>> 32) + (in33 >>> 16 & LOW_16) + (in33 & LOW_16);
    long in17 = (in18 >>> 16) + (in18 & LOW_16);
    return (int) ((in17 >>> 16) + (in17 & LOW_16));
  }

  /// The checksum that belongs to a sum, as a big-endian number.
  ///
  /// @param sum of everything that is covered, with the checksum itself as zero
  public static int checksum(long sum) {
    return ~fold(sum) & LOW_16;
  }

  /// The checksum that belongs to a sum, as a number in an order.
  ///
  /// @param sum of everything that is covered, with the checksum itself as zero
  /// @param order that of the field
  public static int checksum(long sum, ByteOrder order) {
    int checksum = checksum(sum);
    return order == ByteOrder.BIG_ENDIAN ? checksum : swapped(checksum);
  }

  /// What is sent instead of a checksum where zero says that there is none: 0xffff for 0.
  public static int orOnes(int checksum) {
    return checksum == 0 ? LOW_16 : checksum;
  }

  /// Whether a sum is that of bytes with the right checksum among them. Either zero is right where
  /// the checksum is zero.
  ///
  /// @param sum of everything that is covered, the checksum included
  public static boolean isRight(long sum) {
    return fold(sum) == LOW_16;
  }

  /// The sum of words in native order. That is the sum in the other order with its bytes swapped.
  private static long sumOfBlock(MemorySegment bytes, long from, int length) {
    long sum = 0;
    int at = 0;
    for (; at <= length - 8; at += 8) {
      sum += halves(bytes.get(LONG, from + at));
    }
    if ((length & 4) != 0) {
      sum += Integer.toUnsignedLong(bytes.get(INT, from + at));
      at += 4;
    }
    if ((length & 2) != 0) {
      sum += Short.toUnsignedLong(bytes.get(SHORT, from + at));
      at += 2;
    }
    if ((length & 1) != 0) {
      sum += Byte.toUnsignedLong(bytes.get(ValueLayout.JAVA_BYTE, from + at)) << (LITTLE ? 0 : 8);
    }
    return sum;
  }

  private static long halves(long words) {
    return (words >>> 32) + (words & LOW_32);
  }

  private static int inWireOrder(int sum) {
    return LITTLE ? swapped(sum) : sum;
  }

  private static int swapped(int word) {
    return Short.toUnsignedInt(Short.reverseBytes((short) word));
  }
}

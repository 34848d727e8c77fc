package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.runtime.Fit;
import dev.wireglass.runtime.Room;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Encodes {@link StartHeader}, section 2.
 *
 * <p>Static methods write one field in place, and no bit of any other. An instance is a view
 * that is moved from header to header with {@link #wrap}; nothing is allocated.
 *
 * <p>What is behind a range of variable length is written after it, or after the numbers that
 * say its length. From then on these cannot be changed by the view; a range that was not
 * written is zeros.
 *
 * <pre>
 *    0                   1                   2                   3
 *    0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 *   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 0 |version|purpose|          nameLength           |
 *   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 3 ~                            sender                             ~
 *   +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *
 * sender: nameLength bytes
 * </pre>
 */
public final class StartHeaderEncoder {
  /**
   * The bytes in front of the first field of variable length.
   */
  public static final int FIXED_LENGTH = 3;

  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED
      .withOrder(ByteOrder.BIG_ENDIAN);

  private MemorySegment bytes = MemorySegment.NULL;

  private long offset;

  private long limit;

  /**
   * How many ranges of variable length have their places.
   */
  private int placed;

  /**
   * Writes {@link StartHeader#version()}: byte 0, bits 0 to 3.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 15
   */
  public static void version(MemorySegment bytes, long offset, int value) {
    if (value < 0 || value > 15) {
      throw new IllegalArgumentException("StartHeader.version is " + value
          + "; 4 bits hold 0 .. 15");
    }
    bytes.set(JAVA_BYTE, offset, (byte) (bytes.get(JAVA_BYTE, offset) & 0xf | value << 4));
  }

  /**
   * Writes {@link StartHeader#purpose()}, as a number: byte 0, bits 4 to 7.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 15
   */
  public static void purposeCode(MemorySegment bytes, long offset, int value) {
    if (value < 0 || value > 15) {
      throw new IllegalArgumentException("StartHeader.purpose is " + value
          + "; 4 bits hold 0 .. 15");
    }
    bytes.set(JAVA_BYTE, offset, (byte) (bytes.get(JAVA_BYTE, offset) & 0xf0 | value));
  }

  /**
   * Writes {@link StartHeader#purpose()}: byte 0, bits 4 to 7.
   *
   * @throws IllegalArgumentException if the constant stands for many numbers
   */
  public static void purpose(MemorySegment bytes, long offset, StartHeader.Purpose value) {
    purposeCode(bytes, offset, purposeCodeOf(value));
  }

  static int purposeCodeOf(StartHeader.Purpose value) {
    return switch (value) {
      case REQUEST -> 0;
      case RESPONSE -> 1;
      case OTHER ->
          throw new IllegalArgumentException(
              "StartHeader.purpose is OTHER, which stands for many numbers; use "
                  + "purposeCode(number)");
    };
  }

  /**
   * Writes {@link StartHeader#nameLength()}: 2 bytes from byte 1.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 65535
   */
  public static void nameLength(MemorySegment bytes, long offset, int value) {
    if (value < 0 || value > 65535) {
      throw new IllegalArgumentException("StartHeader.nameLength is " + value
          + "; 16 bits hold 0 .. 65535");
    }
    bytes.set(SHORT, offset + 1, (short) value);
  }

  /**
   * Starts a header at {@code offset}, and from now on writes nothing at or behind
   * {@code limit}. Fields of fixed length become zero, or what is known of them:
   * constants, and lengths at their shortest.
   *
   * @return this
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit, or the
   *     limit leaves no room for the fields of fixed length
   */
  public StartHeaderEncoder wrap(MemorySegment bytes, long offset, long limit) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    Room.clear("StartHeader", bytes, offset, FIXED_LENGTH, limit);
    version(bytes, offset, 1);
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
    placed = 0;
    return this;
  }

  /**
   * Writes {@link StartHeader#version()}.
   */
  public StartHeaderEncoder version(int value) {
    version(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link StartHeader#purpose()}.
   */
  public StartHeaderEncoder purpose(StartHeader.Purpose value) {
    return purposeCode(purposeCodeOf(value));
  }

  /**
   * Writes {@link StartHeader#purpose()}.
   */
  public StartHeaderEncoder purposeCode(int value) {
    purposeCode(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link StartHeader#nameLength()}.
   * It says where something is, so it comes before sender.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public StartHeaderEncoder nameLength(int value) {
    if (placed >= 1 && value != StartHeaderDecoder.nameLength(bytes, offset)) {
      throw new IllegalStateException("StartHeader.nameLength cannot become " + value
          + ": sender has its place already");
    }
    nameLength(bytes, offset, value);
    return this;
  }

  /**
   * Copies {@link StartHeader#sender()} to its place, and sets {@code nameLength} to what its
   * length needs.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public StartHeaderEncoder sender(MemorySegment source) {
    long start = StartHeaderDecoder.senderOffset(bytes, offset);
    long length = source.byteSize();
    Room.require("StartHeader.sender", start, length, limit);
    nameLength((int) Fit.number("StartHeader.sender", length, "nameLength", 1, 0, 0, 65535));
    MemorySegment.copy(source, 0, bytes, start, length);
    placed = Math.max(placed, 1);
    return this;
  }

  /**
   * Writes all fields of a header: of a decoder, or of any other implementation. What
   * follows it is not copied.
   *
   * @return this
   * @throws IllegalArgumentException if it holds what cannot be written
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public StartHeaderEncoder set(StartHeader header) {
    version(header.version());
    if (header instanceof StartHeaderDecoder decoder) {
      purposeCode(decoder.purposeCode());
    } else if (header instanceof StartHeaderValue value) {
      purposeCode(value.purposeCode());
    } else {
      purpose(header.purpose());
    }
    nameLength(header.nameLength());
    sender(header.sender());
    return this;
  }

  /**
   * Where the header ends in the segment.
   * Ranges that have not been written are zeros from now on.
   */
  public long end() {
    placeSender();
    return offset + 3 + StartHeaderDecoder.senderLength(bytes, offset);
  }

  private void placeSender() {
    if (placed < 1) {
      Room.clear("StartHeader.sender", bytes, StartHeaderDecoder.senderOffset(bytes, offset),
          StartHeaderDecoder.senderLength(bytes, offset), limit);
      placed = 1;
    }
  }
}

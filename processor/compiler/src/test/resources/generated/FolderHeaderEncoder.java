package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.runtime.Characters;
import dev.wireglass.runtime.Fit;
import dev.wireglass.runtime.Room;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Encodes {@link FolderHeader}.
 *
 * <p>Static methods write one field in place, and no bit of any other. An instance is a view
 * that is moved from header to header with {@link #wrap}; nothing is allocated.
 *
 * <p>What is behind a range of variable length is written after it, or after the numbers that
 * say its length. From then on these cannot be changed by the view; a range that was not
 * written is zeros.
 *
 * <p>A field that may be absent is there if the numbers in front say so when it is written, or
 * when something behind it is.
 *
 * <pre>
 *     0                   1                   2                   3
 *     0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 *    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  0 |version|N|hops |   priority    |             mode              |
 *    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  4 |     mode      |           checksum            |    longest    |
 *    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  8 ~                             name                              ~
 *    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 8+ |                              key                              |
 *    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 8+ |             kind              |             size              |
 *    +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *
 *    N  named
 *
 * name: longest - 1 bytes, only if named
 * key: only if named &amp;&amp; hops &gt; 1
 *
 * The parts of a word stand in the order of their declaration.
 * </pre>
 */
public final class FolderHeaderEncoder {
  /**
   * The bytes in front of the first field of variable length.
   */
  public static final int FIXED_LENGTH = 8;

  private static final ValueLayout.OfShort SHORT_BIG_ENDIAN = ValueLayout.JAVA_SHORT_UNALIGNED
      .withOrder(ByteOrder.BIG_ENDIAN);

  private static final ValueLayout.OfInt INT_BIG_ENDIAN = ValueLayout.JAVA_INT_UNALIGNED
      .withOrder(ByteOrder.BIG_ENDIAN);

  private static final ValueLayout.OfShort SHORT_LITTLE_ENDIAN = ValueLayout.JAVA_SHORT_UNALIGNED
      .withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final ValueLayout.OfInt INT_LITTLE_ENDIAN = ValueLayout.JAVA_INT_UNALIGNED
      .withOrder(ByteOrder.LITTLE_ENDIAN);

  private MemorySegment bytes = MemorySegment.NULL;

  private long offset;

  private long limit;

  private ByteOrder order = ByteOrder.BIG_ENDIAN;

  /**
   * How many ranges of variable length have their places.
   */
  private int placed;

  /**
   * Where the last range ends, or 0 until it is written.
   */
  private long end;

  /**
   * Whether checksum was set, so that it is not filled.
   */
  private boolean checksumIsSet;

  /**
   * Writes {@link FolderHeader#version()}: bits 0 to 3 of the 2-byte word at byte 0, counted from
   * the lowest.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 15
   */
  public static void version(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < 0 || value > 15) {
      throw new IllegalArgumentException("FolderHeader.version is " + value
          + "; 4 bits hold 0 .. 15");
    }
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(JAVA_BYTE, offset + 1, (byte) (bytes.get(JAVA_BYTE, offset + 1) & 0xf0 | value));
    } else {
      bytes.set(JAVA_BYTE, offset, (byte) (bytes.get(JAVA_BYTE, offset) & 0xf0 | value));
    }
  }

  /**
   * Writes {@link FolderHeader#named()}: bit 4 of the 2-byte word at byte 0, counted from the
   * lowest.
   */
  public static void named(MemorySegment bytes, long offset, boolean value, ByteOrder order) {
    if (order == ByteOrder.BIG_ENDIAN) {
      int others = bytes.get(JAVA_BYTE, offset + 1) & 0xef;
      bytes.set(JAVA_BYTE, offset + 1, (byte) (value ? others | 0x10 : others));
    } else {
      int others = bytes.get(JAVA_BYTE, offset) & 0xef;
      bytes.set(JAVA_BYTE, offset, (byte) (value ? others | 0x10 : others));
    }
  }

  /**
   * Writes {@link FolderHeader#hops()}: bits 5 to 7 of the 2-byte word at byte 0, counted from the
   * lowest.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 7
   */
  public static void hops(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < 0 || value > 7) {
      throw new IllegalArgumentException("FolderHeader.hops is " + value + "; 3 bits hold 0 .. 7");
    }
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(JAVA_BYTE, offset + 1,
          (byte) (bytes.get(JAVA_BYTE, offset + 1) & 0x1f | value << 5));
    } else {
      bytes.set(JAVA_BYTE, offset, (byte) (bytes.get(JAVA_BYTE, offset) & 0x1f | value << 5));
    }
  }

  /**
   * Writes {@link FolderHeader#priority()}: bits 8 to 15 of the 2-byte word at byte 0, counted from
   * the lowest.
   *
   * @throws IllegalArgumentException if the value is not in -128 .. 127
   */
  public static void priority(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < -128 || value > 127) {
      throw new IllegalArgumentException("FolderHeader.priority is " + value
          + "; 8 bits hold -128 .. 127");
    }
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(JAVA_BYTE, offset, (byte) value);
    } else {
      bytes.set(JAVA_BYTE, offset + 1, (byte) value);
    }
  }

  /**
   * Writes {@link FolderHeader#mode()}: 3 bytes from byte 2.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 16777215
   */
  public static void mode(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < 0 || value > 16777215) {
      throw new IllegalArgumentException("FolderHeader.mode is " + value
          + "; 24 bits hold 0 .. 16777215");
    }
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(JAVA_BYTE, offset + 2, (byte) (value >>> 16));
      bytes.set(SHORT_BIG_ENDIAN, offset + 3, (short) value);
    } else {
      bytes.set(SHORT_LITTLE_ENDIAN, offset + 2, (short) value);
      bytes.set(JAVA_BYTE, offset + 4, (byte) (value >>> 16));
    }
  }

  /**
   * Writes {@link FolderHeader#checksum()}: 2 bytes from byte 5.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 65535
   */
  public static void checksum(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < 0 || value > 65535) {
      throw new IllegalArgumentException("FolderHeader.checksum is " + value
          + "; 16 bits hold 0 .. 65535");
    }
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(SHORT_BIG_ENDIAN, offset + 5, (short) value);
    } else {
      bytes.set(SHORT_LITTLE_ENDIAN, offset + 5, (short) value);
    }
  }

  /**
   * Writes {@link FolderHeader#longest()}: byte 7.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 255
   */
  public static void longest(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < 0 || value > 255) {
      throw new IllegalArgumentException("FolderHeader.longest is " + value
          + "; 8 bits hold 0 .. 255");
    }
    bytes.set(JAVA_BYTE, offset + 7, (byte) value);
  }

  /**
   * Writes {@link FolderHeader#key()}: 4 bytes from byte 8 + name.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 4294967295
   */
  public static void key(MemorySegment bytes, long offset, long value, ByteOrder order) {
    if (value < 0 || value > 4294967295L) {
      throw new IllegalArgumentException("FolderHeader.key is " + value
          + "; 32 bits hold 0 .. 4294967295");
    }
    long start = FolderHeaderDecoder.keyOffset(bytes, offset, order);
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(INT_BIG_ENDIAN, start, (int) value);
    } else {
      bytes.set(INT_LITTLE_ENDIAN, start, (int) value);
    }
  }

  /**
   * Writes {@link FolderHeader#kind()}, as a number: 2 bytes from byte 8 + name + key.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 65535
   */
  public static void kindCode(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < 0 || value > 65535) {
      throw new IllegalArgumentException("FolderHeader.kind is " + value
          + "; 16 bits hold 0 .. 65535");
    }
    long start = offset + 8 + FolderHeaderDecoder.nameLength(bytes, offset, order)
        + FolderHeaderDecoder.keyLength(bytes, offset, order);
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(SHORT_BIG_ENDIAN, start, (short) value);
    } else {
      bytes.set(SHORT_LITTLE_ENDIAN, start, (short) value);
    }
  }

  /**
   * Writes {@link FolderHeader#kind()}: 2 bytes from byte 8 + name + key.
   *
   * @throws IllegalArgumentException if the constant stands for many numbers
   */
  public static void kind(MemorySegment bytes, long offset, FolderHeader.Kind value,
      ByteOrder order) {
    kindCode(bytes, offset, kindCodeOf(value), order);
  }

  private static int kindCodeOf(FolderHeader.Kind value) {
    return switch (value) {
      case TEXT -> 1;
      case PICTURES -> 7;
      case OTHER ->
          throw new IllegalArgumentException(
              "FolderHeader.kind is OTHER, which stands for many numbers; use kindCode(number)");
    };
  }

  /**
   * Writes {@link FolderHeader#size()}: 2 bytes from byte 10 + name + key.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 65535
   */
  public static void size(MemorySegment bytes, long offset, int value, ByteOrder order) {
    if (value < 0 || value > 65535) {
      throw new IllegalArgumentException("FolderHeader.size is " + value
          + "; 16 bits hold 0 .. 65535");
    }
    long start = offset + 10 + FolderHeaderDecoder.nameLength(bytes, offset, order)
        + FolderHeaderDecoder.keyLength(bytes, offset, order);
    if (order == ByteOrder.BIG_ENDIAN) {
      bytes.set(SHORT_BIG_ENDIAN, start, (short) value);
    } else {
      bytes.set(SHORT_LITTLE_ENDIAN, start, (short) value);
    }
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
  public FolderHeaderEncoder wrap(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    Room.clear("FolderHeader", bytes, offset, FIXED_LENGTH, limit);
    version(bytes, offset, 2, order);
    longest(bytes, offset, 1, order);
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
    this.order = order;
    placed = 0;
    end = 0;
    checksumIsSet = false;
    return this;
  }

  /**
   * Writes {@link FolderHeader#version()}.
   */
  public FolderHeaderEncoder version(int value) {
    version(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#named()}.
   * It says where something is, so it comes before name.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public FolderHeaderEncoder named(boolean value) {
    if (placed >= 1 && value != FolderHeaderDecoder.named(bytes, offset, order)) {
      throw new IllegalStateException("FolderHeader.named cannot become " + value
          + ": name has its place already");
    }
    named(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#hops()}.
   * It says where something is, so it comes before key.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public FolderHeaderEncoder hops(int value) {
    if (value > 5) {
      throw new IllegalArgumentException("FolderHeader.hops is " + value
          + "; a length depends on it, so it has to keep @Range(max = 5)");
    }
    if (placed >= 2 && value != FolderHeaderDecoder.hops(bytes, offset, order)) {
      throw new IllegalStateException("FolderHeader.hops cannot become " + value
          + ": key has its place already");
    }
    hops(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#priority()}.
   */
  public FolderHeaderEncoder priority(int value) {
    priority(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#mode()}.
   */
  public FolderHeaderEncoder mode(int value) {
    mode(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#checksum()}.
   * {@link #end()} leaves it as it is then.
   */
  public FolderHeaderEncoder checksum(int value) {
    checksum(bytes, offset, value, order);
    checksumIsSet = true;
    return this;
  }

  /**
   * Writes {@link FolderHeader#longest()}.
   * It says where something is, so it comes before name.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public FolderHeaderEncoder longest(int value) {
    if (value < 1 || value > 40) {
      throw new IllegalArgumentException("FolderHeader.longest is " + value
          + "; a length depends on it, so it has to keep @Range(min = 1, max = 40)");
    }
    if (placed >= 1 && value != FolderHeaderDecoder.longest(bytes, offset, order)) {
      throw new IllegalStateException("FolderHeader.longest cannot become " + value
          + ": name has its place already");
    }
    longest(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#name()}.
   *
   * @throws IllegalArgumentException if its characters cannot be written, or it cannot have
   *     that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public FolderHeaderEncoder name(String text) {
    return nameBytes(Characters.encode("FolderHeader.name", text, StandardCharsets.ISO_8859_1));
  }

  /**
   * Copies {@link FolderHeader#name()} to its place, and sets {@code longest} to what its
   * length needs.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public FolderHeaderEncoder nameBytes(MemorySegment source) {
    if (!FolderHeaderDecoder.hasName(bytes, offset, order)) {
      throw new IllegalStateException(
          "FolderHeader.name is absent: it is there only if named; set named first");
    }
    long start = FolderHeaderDecoder.nameOffset(bytes, offset, order);
    long length = source.byteSize();
    Room.require("FolderHeader.name", start, length, limit);
    longest((int) Fit.number("FolderHeader.name", length, "longest - 1", 1, -1, 1, 40));
    MemorySegment.copy(source, 0, bytes, start, length);
    placed = Math.max(placed, 1);
    return this;
  }

  /**
   * Writes {@link FolderHeader#key()}.
   *
   * @throws IllegalStateException if it is absent, as the numbers in front say
   */
  public FolderHeaderEncoder key(long value) {
    placeName();
    if (!FolderHeaderDecoder.hasKey(bytes, offset, order)) {
      throw new IllegalStateException(
          "FolderHeader.key is absent: it is there only if named && hops > 1; set named and hops "
              + "first");
    }
    placeKey();
    key(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#kind()}.
   */
  public FolderHeaderEncoder kind(FolderHeader.Kind value) {
    return kindCode(kindCodeOf(value));
  }

  /**
   * Writes {@link FolderHeader#kind()}.
   */
  public FolderHeaderEncoder kindCode(int value) {
    placeKey();
    kindCode(bytes, offset, value, order);
    return this;
  }

  /**
   * Writes {@link FolderHeader#size()}.
   */
  public FolderHeaderEncoder size(int value) {
    placeKey();
    size(bytes, offset, value, order);
    return this;
  }

  /**
   * Copies {@link FolderHeader#content()} to its place, and sets {@code size} to what its
   * length needs.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public FolderHeaderEncoder content(MemorySegment source) {
    placeKey();
    long start = FolderHeaderDecoder.contentOffset(bytes, offset, order);
    long length = source.byteSize();
    Room.require("FolderHeader.content", start, length, limit);
    size(bytes, offset, (int) Fit.number("FolderHeader.content", length, "size",
        1, 0, 0, 65535), order);
    MemorySegment.copy(source, 0, bytes, start, length);
    end = start + length;
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
  public FolderHeaderEncoder set(FolderHeader header) {
    version(header.version());
    named(header.named());
    hops(header.hops());
    priority(header.priority());
    mode(header.mode());
    checksum(header.checksum());
    longest(header.longest());
    if (FolderHeaderDecoder.hasName(bytes, offset, order)) {
      if (header instanceof FolderHeaderDecoder decoder) {
        nameBytes(decoder.nameBytes());
      } else {
        name(header.name());
      }
    }
    if (FolderHeaderDecoder.hasKey(bytes, offset, order)) {
      key(header.key());
    }
    if (header instanceof FolderHeaderDecoder decoder) {
      kindCode(decoder.kindCode());
    } else {
      kind(header.kind());
    }
    size(header.size());
    return this;
  }

  /**
   * Where the header ends in the segment, or what was copied behind it: the limit for those
   * who read it.
   * Ranges that have not been written are zeros from now on.
   * Fills {@code checksum}, unless that was set; what is changed later needs another call.
   */
  public long end() {
    placeKey();
    long written = end != 0 ? end : FolderHeaderDecoder.contentOffset(bytes, offset, order);
    if (!checksumIsSet) {
      checksum(bytes, offset,
          FolderHeaderDecoder.computeChecksum(bytes, offset, written, order), order);
    }
    return written;
  }

  private void placeName() {
    if (placed < 1) {
      Room.clear("FolderHeader.name", bytes, FolderHeaderDecoder.nameOffset(bytes, offset, order),
          FolderHeaderDecoder.nameLength(bytes, offset, order), limit);
      placed = 1;
    }
  }

  private void placeKey() {
    placeName();
    if (placed < 2) {
      Room.clear("FolderHeader.key", bytes, FolderHeaderDecoder.keyOffset(bytes, offset, order),
          FolderHeaderDecoder.keyLength(bytes, offset, order), limit);
      placeBehindKey();
    }
  }

  private void placeBehindKey() {
    long start = FolderHeaderDecoder.keyOffset(bytes, offset, order)
        + FolderHeaderDecoder.keyLength(bytes, offset, order);
    Room.clear("FolderHeader", bytes, start, 4, limit);
    placed = 2;
  }
}

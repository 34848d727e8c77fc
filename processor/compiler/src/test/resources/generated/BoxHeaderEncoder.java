package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.runtime.Characters;
import dev.wireglass.runtime.Encoded;
import dev.wireglass.runtime.Fit;
import dev.wireglass.runtime.OptionWriter;
import dev.wireglass.runtime.Room;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Encodes {@link BoxHeader}.
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
 *      0                   1                   2                   3
 *      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *   0 |   words   |C|L|                    number                     |
 *     +-+-+-+-+-+-+-+-+               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *   4 |                               |                               |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+                               +
 *   8 |                             mask                              |
 *     +                               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *  12 |                               |                               |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+               +-+-+-+-+-+-+-+-+
 *  16 |                     size                      |    opening    |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 19+ |                             label                             |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 19+ ~                             note                              ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 19+ |             place             |
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 * 21+ ~                             seals                             ~
 *     +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
 *
 *     C  closed
 *     L  labelled
 *
 * opening: only if closed
 * label: only if labelled
 * note: number &gt; 9 ? 2 : 1 bytes, only if closed
 * seals: words * 4 - 28 bytes
 * place: as BoxHeader.Place
 * </pre>
 */
public final class BoxHeaderEncoder {
  /**
   * The bytes in front of the first field of variable length.
   */
  public static final int FIXED_LENGTH = 19;

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED
      .withOrder(ByteOrder.BIG_ENDIAN);

  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED
      .withOrder(ByteOrder.BIG_ENDIAN);

  private MemorySegment bytes = MemorySegment.NULL;

  private long offset;

  private long limit;

  /**
   * How many ranges of variable length have their places.
   */
  private int placed;

  /**
   * Where the last range ends, or 0 until it is written.
   */
  private long end;

  private final BoxHeader_PlaceEncoder placeView = new BoxHeader_PlaceEncoder();

  private final OptionWriter sealsWriter = new OptionWriter("BoxHeader.seals");

  /**
   * Writes {@link BoxHeader#words()}: byte 0, bits 0 to 5.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 63
   */
  public static void words(MemorySegment bytes, long offset, int value) {
    if (value < 0 || value > 63) {
      throw new IllegalArgumentException("BoxHeader.words is " + value + "; 6 bits hold 0 .. 63");
    }
    bytes.set(JAVA_BYTE, offset, (byte) (bytes.get(JAVA_BYTE, offset) & 0x3 | value << 2));
  }

  /**
   * Writes {@link BoxHeader#closed()}: byte 0, bit 6.
   */
  public static void closed(MemorySegment bytes, long offset, boolean value) {
    int others = bytes.get(JAVA_BYTE, offset) & 0xfd;
    bytes.set(JAVA_BYTE, offset, (byte) (value ? others | 0x2 : others));
  }

  /**
   * Writes {@link BoxHeader#labelled()}: byte 0, bit 7.
   */
  public static void labelled(MemorySegment bytes, long offset, boolean value) {
    int others = bytes.get(JAVA_BYTE, offset) & 0xfe;
    bytes.set(JAVA_BYTE, offset, (byte) (value ? others | 0x1 : others));
  }

  /**
   * Writes {@link BoxHeader#number()}: 5 bytes from byte 1.
   *
   * @throws IllegalArgumentException if the value is not in -549755813888 .. 549755813887
   */
  public static void number(MemorySegment bytes, long offset, long value) {
    if (value < -549755813888L || value > 549755813887L) {
      throw new IllegalArgumentException("BoxHeader.number is " + value
          + "; 40 bits hold -549755813888 .. 549755813887");
    }
    bytes.set(JAVA_BYTE, offset + 1, (byte) (value >>> 32));
    bytes.set(INT, offset + 2, (int) value);
  }

  /**
   * Writes {@link BoxHeader#mask()}: 8 bytes from byte 6.
   */
  public static void mask(MemorySegment bytes, long offset, long value) {
    bytes.set(LONG, offset + 6, value);
  }

  /**
   * Writes {@link BoxHeader#size()}, as a number: 5 bytes from byte 14.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 1099511627775
   */
  public static void sizeCode(MemorySegment bytes, long offset, long value) {
    if (value < 0 || value > 1099511627775L) {
      throw new IllegalArgumentException("BoxHeader.size is " + value
          + "; 40 bits hold 0 .. 1099511627775");
    }
    bytes.set(JAVA_BYTE, offset + 14, (byte) (value >>> 32));
    bytes.set(INT, offset + 15, (int) value);
  }

  /**
   * Writes {@link BoxHeader#size()}: 5 bytes from byte 14.
   *
   * @throws IllegalArgumentException if the constant stands for many numbers
   */
  public static void size(MemorySegment bytes, long offset, BoxHeader.Size value) {
    sizeCode(bytes, offset, sizeCodeOf(value));
  }

  static long sizeCodeOf(BoxHeader.Size value) {
    return switch (value) {
      case SMALL -> 3;
      case OTHER ->
          throw new IllegalArgumentException(
              "BoxHeader.size is OTHER, which stands for many numbers; use sizeCode(number)");
    };
  }

  /**
   * Writes {@link BoxHeader#opening()}, as a number: byte 19.
   *
   * @throws IllegalArgumentException if the value is not in 0 .. 255
   */
  public static void openingCode(MemorySegment bytes, long offset, int value) {
    if (value < 0 || value > 255) {
      throw new IllegalArgumentException("BoxHeader.opening is " + value
          + "; 8 bits hold 0 .. 255");
    }
    bytes.set(JAVA_BYTE, offset + 19, (byte) value);
  }

  /**
   * Writes {@link BoxHeader#opening()}: byte 19.
   *
   * @throws IllegalArgumentException if the constant stands for many numbers
   */
  public static void opening(MemorySegment bytes, long offset, BoxHeader.Size value) {
    openingCode(bytes, offset, openingCodeOf(value));
  }

  static int openingCodeOf(BoxHeader.Size value) {
    return switch (value) {
      case SMALL -> 3;
      case OTHER ->
          throw new IllegalArgumentException(
              "BoxHeader.opening is OTHER, which stands for many numbers; use openingCode(number)");
    };
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
  public BoxHeaderEncoder wrap(MemorySegment bytes, long offset, long limit) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    Room.clear("BoxHeader", bytes, offset, FIXED_LENGTH, limit);
    words(bytes, offset, 7);
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
    placed = 0;
    sealsWriter.reset();
    end = 0;
    return this;
  }

  /**
   * Writes {@link BoxHeader#words()}.
   * It says where something is, so it comes before seals.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public BoxHeaderEncoder words(int value) {
    if (value < 7) {
      throw new IllegalArgumentException("BoxHeader.words is " + value
          + "; a length depends on it, so it has to keep @Range(min = 7)");
    }
    if (placed >= 4 && value != BoxHeaderDecoder.words(bytes, offset)) {
      throw new IllegalStateException("BoxHeader.words cannot become " + value
          + ": seals has its place already");
    }
    words(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link BoxHeader#closed()}.
   * It says where something is, so it comes before opening.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public BoxHeaderEncoder closed(boolean value) {
    if (placed >= 1 && value != BoxHeaderDecoder.closed(bytes, offset)) {
      throw new IllegalStateException("BoxHeader.closed cannot become " + value
          + ": opening has its place already");
    }
    closed(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link BoxHeader#labelled()}.
   * It says where something is, so it comes before label.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public BoxHeaderEncoder labelled(boolean value) {
    if (placed >= 2 && value != BoxHeaderDecoder.labelled(bytes, offset)) {
      throw new IllegalStateException("BoxHeader.labelled cannot become " + value
          + ": label has its place already");
    }
    labelled(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link BoxHeader#number()}.
   * It says where something is, so it comes before note.
   *
   * @throws IllegalStateException if another value would move what has its place
   */
  public BoxHeaderEncoder number(long value) {
    if (placed >= 3 && value != BoxHeaderDecoder.number(bytes, offset)) {
      throw new IllegalStateException("BoxHeader.number cannot become " + value
          + ": note has its place already");
    }
    number(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link BoxHeader#mask()}.
   */
  public BoxHeaderEncoder mask(long value) {
    mask(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link BoxHeader#size()}.
   */
  public BoxHeaderEncoder size(BoxHeader.Size value) {
    return sizeCode(sizeCodeOf(value));
  }

  /**
   * Writes {@link BoxHeader#size()}.
   */
  public BoxHeaderEncoder sizeCode(long value) {
    sizeCode(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link BoxHeader#opening()}.
   */
  public BoxHeaderEncoder opening(BoxHeader.Size value) {
    return openingCode(openingCodeOf(value));
  }

  /**
   * Writes {@link BoxHeader#opening()}.
   *
   * @throws IllegalStateException if it is absent, as the numbers in front say
   */
  public BoxHeaderEncoder openingCode(int value) {
    if (!BoxHeaderDecoder.hasOpening(bytes, offset)) {
      throw new IllegalStateException(
          "BoxHeader.opening is absent: it is there only if closed; set closed first");
    }
    placeOpening();
    openingCode(bytes, offset, value);
    return this;
  }

  /**
   * Writes {@link BoxHeader#label()}.
   *
   * @throws IllegalArgumentException if its characters cannot be written, or it cannot have
   *     that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeaderEncoder label(String text) {
    return labelBytes(Characters.encode("BoxHeader.label", text, StandardCharsets.UTF_8));
  }

  /**
   * Copies {@link BoxHeader#label()} to its place.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeaderEncoder labelBytes(MemorySegment source) {
    placeOpening();
    if (!BoxHeaderDecoder.hasLabel(bytes, offset)) {
      throw new IllegalStateException(
          "BoxHeader.label is absent: it is there only if labelled; set labelled first");
    }
    long start = BoxHeaderDecoder.labelOffset(bytes, offset);
    long length = source.byteSize();
    Fit.length("BoxHeader.label", length, "@Bytes(4)", BoxHeaderDecoder.labelLength(bytes, offset));
    Room.require("BoxHeader.label", start, length, limit);
    MemorySegment.copy(source, 0, bytes, start, length);
    placed = Math.max(placed, 2);
    return this;
  }

  /**
   * Copies {@link BoxHeader#note()} to its place.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeaderEncoder note(MemorySegment source) {
    placeLabel();
    if (!BoxHeaderDecoder.hasNote(bytes, offset)) {
      throw new IllegalStateException(
          "BoxHeader.note is absent: it is there only if closed; set closed first");
    }
    long start = BoxHeaderDecoder.noteOffset(bytes, offset);
    long length = source.byteSize();
    Fit.length("BoxHeader.note", length, "number > 9 ? 2 : 1",
        BoxHeaderDecoder.noteLength(bytes, offset));
    Room.require("BoxHeader.note", start, length, limit);
    MemorySegment.copy(source, 0, bytes, start, length);
    if (placed < 3) {
      placeBehindNote();
    }
    return this;
  }

  /**
   * Writes {@link BoxHeader#place()} in place: the same view each time.
   */
  public BoxHeader_PlaceEncoder place() {
    placeNote();
    return placeView;
  }

  /**
   * Copies {@link BoxHeader#place()} to its place.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeaderEncoder placeBytes(MemorySegment source) {
    placeNote();
    long start = BoxHeaderDecoder.placeOffset(bytes, offset);
    long length = source.byteSize();
    Fit.length("BoxHeader.place", length, "@Bytes(2)", 2);
    Room.require("BoxHeader.place", start, length, limit);
    MemorySegment.copy(source, 0, bytes, start, length);
    return this;
  }

  /**
   * Starts an option of kind 5 behind those of {@link BoxHeader#seals()} so far.
   *
   * @return {@code next}, to be filled in before the list goes on
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeader_SealEncoder addSeals(BoxHeader_SealEncoder next) {
    return next.wrap(bytes, openSeals().next(), limit);
  }

  /**
   * Adds an option without a value to {@link BoxHeader#seals()}.
   */
  public BoxHeaderEncoder addSeals(int kind) {
    return addSeals(kind, MemorySegment.NULL);
  }

  /**
   * Adds an option to {@link BoxHeader#seals()}.
   *
   * @throws IllegalArgumentException if kind or length cannot be written
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeaderEncoder addSeals(int kind, MemorySegment value) {
    openSeals().add(kind, value);
    return this;
  }

  /**
   * Ends the list of {@link BoxHeader#seals()}: fills it up to a length that
   * {@code words} can say, and sets that. Writing what is behind does the same.
   */
  public BoxHeaderEncoder endSeals() {
    return sealsBytes(openSeals().close(4, -28));
  }

  private OptionWriter openSeals() {
    if (placed >= 4) {
      throw new IllegalStateException("BoxHeader.seals is written already");
    }
    if (!sealsWriter.isOpen()) {
      placeNote();
      sealsWriter.open(BoxHeaderDecoder.SEALS_FORMAT,
          bytes, BoxHeaderDecoder.sealsOffset(bytes, offset), limit);
    }
    return sealsWriter;
  }

  /**
   * Copies {@link BoxHeader#seals()} to its place, and sets {@code words} to what its
   * length needs.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeaderEncoder sealsBytes(MemorySegment source) {
    placeNote();
    long start = BoxHeaderDecoder.sealsOffset(bytes, offset);
    long length = source.byteSize();
    Room.require("BoxHeader.seals", start, length, limit);
    words((int) Fit.number("BoxHeader.seals", length, "words * 4 - 28", 4, -28, 7, 63));
    MemorySegment.copy(source, 0, bytes, start, length);
    placed = Math.max(placed, 4);
    return this;
  }

  /**
   * Copies {@link BoxHeader#content()} to its place.
   *
   * @throws IllegalArgumentException if it cannot have that length
   * @throws IndexOutOfBoundsException if the limit leaves no room for it
   */
  public BoxHeaderEncoder content(MemorySegment source) {
    placeHeaderEnd();
    long start = BoxHeaderDecoder.contentOffset(bytes, offset);
    long length = source.byteSize();
    Room.require("BoxHeader.content", start, length, limit);
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
  public BoxHeaderEncoder set(BoxHeader header) {
    words(header.words());
    closed(header.closed());
    labelled(header.labelled());
    number(header.number());
    mask(header.mask());
    if (header instanceof BoxHeaderDecoder decoder) {
      sizeCode(decoder.sizeCode());
    } else if (header instanceof BoxHeaderValue value) {
      sizeCode(value.sizeCode());
    } else {
      size(header.size());
    }
    if (BoxHeaderDecoder.hasOpening(bytes, offset)) {
      if (header instanceof BoxHeaderDecoder decoder) {
        openingCode(decoder.openingCode());
      } else if (header instanceof BoxHeaderValue value) {
        openingCode(value.openingCode());
      } else {
        opening(header.opening());
      }
    }
    if (BoxHeaderDecoder.hasLabel(bytes, offset)) {
      if (header instanceof BoxHeaderDecoder decoder) {
        labelBytes(decoder.labelBytes());
      } else if (header instanceof BoxHeaderValue value) {
        labelBytes(value.labelBytes());
      } else {
        label(header.label());
      }
    }
    if (BoxHeaderDecoder.hasNote(bytes, offset)) {
      note(header.note());
    }
    if (header instanceof BoxHeaderDecoder decoder) {
      placeBytes(decoder.placeBytes());
    } else if (header instanceof BoxHeaderValue value) {
      placeBytes(value.placeBytes());
    } else {
      placeBytes(Encoded.header(header.place(), 2, (each, bytes, at, limit) ->
          new BoxHeader_PlaceEncoder().wrap(bytes, at, limit).set(each).end()));
    }
    if (header instanceof BoxHeaderDecoder decoder) {
      sealsBytes(decoder.sealsBytes());
    } else if (header instanceof BoxHeaderValue value) {
      sealsBytes(value.sealsBytes());
    } else {
      sealsBytes(header.seals().range());
    }
    return this;
  }

  /**
   * Where the header ends in the segment, or what was copied behind it: the limit for those
   * who read it.
   * Ranges that have not been written are zeros from now on.
   */
  public long end() {
    placeHeaderEnd();
    return end != 0 ? end : BoxHeaderDecoder.contentOffset(bytes, offset);
  }

  private void placeOpening() {
    if (placed < 1) {
      Room.clear("BoxHeader.opening", bytes, BoxHeaderDecoder.openingOffset(bytes, offset),
          BoxHeaderDecoder.openingLength(bytes, offset), limit);
      placed = 1;
    }
  }

  private void placeLabel() {
    placeOpening();
    if (placed < 2) {
      Room.clear("BoxHeader.label", bytes, BoxHeaderDecoder.labelOffset(bytes, offset),
          BoxHeaderDecoder.labelLength(bytes, offset), limit);
      placed = 2;
    }
  }

  private void placeNote() {
    placeLabel();
    if (placed < 3) {
      Room.clear("BoxHeader.note", bytes, BoxHeaderDecoder.noteOffset(bytes, offset),
          BoxHeaderDecoder.noteLength(bytes, offset), limit);
      placeBehindNote();
    }
  }

  private void placeBehindNote() {
    long start = BoxHeaderDecoder.noteOffset(bytes, offset)
        + BoxHeaderDecoder.noteLength(bytes, offset);
    Room.clear("BoxHeader", bytes, start, 2, limit);
    placeView.wrap(bytes,
        offset + 19 + BoxHeaderDecoder.openingLength(bytes, offset)
            + BoxHeaderDecoder.labelLength(bytes, offset)
            + BoxHeaderDecoder.noteLength(bytes, offset),
        offset + 21 + BoxHeaderDecoder.openingLength(bytes, offset)
            + BoxHeaderDecoder.labelLength(bytes, offset)
            + BoxHeaderDecoder.noteLength(bytes, offset));
    placed = 3;
  }

  private void placeSeals() {
    placeNote();
    if (placed < 4) {
      if (sealsWriter.isOpen()) {
        endSeals();
        return;
      }
      Room.clear("BoxHeader.seals", bytes, BoxHeaderDecoder.sealsOffset(bytes, offset),
          BoxHeaderDecoder.sealsLength(bytes, offset), limit);
      placed = 4;
    }
  }

  private void placeHeaderEnd() {
    placeSeals();
    if (placed < 5) {
      long fields = offset + 21 + BoxHeaderDecoder.openingLength(bytes, offset)
          + BoxHeaderDecoder.labelLength(bytes, offset)
          + BoxHeaderDecoder.noteLength(bytes, offset)
          + BoxHeaderDecoder.sealsLength(bytes, offset);
      Room.clear("BoxHeader.total", bytes, fields,
          offset + BoxHeaderDecoder.total(bytes, offset) - fields, limit);
      placed = 5;
    }
  }
}

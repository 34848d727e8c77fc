package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.annotation.Order;
import dev.wireglass.runtime.Characters;
import dev.wireglass.runtime.Fault;
import dev.wireglass.runtime.HeaderLayout;
import dev.wireglass.runtime.HexDump;
import dev.wireglass.runtime.OptionFormat;
import dev.wireglass.runtime.Options;
import dev.wireglass.runtime.UnreadableHeaderException;
import dev.wireglass.runtime.Verdict;
import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes {@link BoxHeader}.
 *
 * <p>Static methods read a header in place, after {@link #check} has found it readable.
 * An instance is a view that can be moved from header to header with {@link #wrap} or
 * {@link #tryWrap}. Nothing is copied, and nothing is allocated but slices.
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
public final class BoxHeaderDecoder implements BoxHeader {
  /**
   * The bytes in front of the first field of variable length.
   */
  public static final int FIXED_LENGTH = 19;

  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED
      .withOrder(ByteOrder.BIG_ENDIAN);

  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED
      .withOrder(ByteOrder.BIG_ENDIAN);

  static final OptionFormat SEALS_FORMAT =
      new OptionFormat(1, 1, LengthCounts.WHOLE, 1, 0, 1, ByteOrder.BIG_ENDIAN);

  private MemorySegment bytes = MemorySegment.NULL;

  private long offset;

  private long limit;

  private final BoxHeader_PlaceDecoder placeView = new BoxHeader_PlaceDecoder();

  private final Options sealsCursor = new Options();

  /**
   * Whether the header that starts at {@code offset} can be read from the bytes in
   * front of {@code limit}.
   */
  public static Verdict check(MemorySegment bytes, long offset, long limit) {
    if (limit - offset < FIXED_LENGTH) {
      return Verdict.FIXED_PART_CUT;
    }
    int total = total(bytes, offset);
    if (total < 28) {
      return Verdict.FIELD_OUT_OF_RANGE;
    }
    if (limit - offset < total) {
      return Verdict.HEADER_CUT;
    }
    return Verdict.READABLE;
  }

  /**
   * Where the header ends in the segment, or -1 where {@link #check} finds that it
   * cannot be read.
   */
  public static long endIfReadable(MemorySegment bytes, long offset, long limit) {
    if (limit - offset < FIXED_LENGTH) {
      return -1;
    }
    int total = total(bytes, offset);
    if (total < 28) {
      return -1;
    }
    if (limit - offset < total) {
      return -1;
    }
    return offset + total;
  }

  /**
   * Why the header cannot be read, or null when it can.
   */
  public static @Nullable Fault explain(MemorySegment bytes, long offset, long limit) {
    return explain(bytes, offset, limit, Fault.boundOf(bytes, limit));
  }

  /**
   * Why the header cannot be read, or null when it can.
   *
   * @param boundBy who set the limit, to be named in the fault
   */
  public static @Nullable Fault explain(MemorySegment bytes, long offset, long limit,
      String boundBy) {
    if (limit - offset < FIXED_LENGTH) {
      return new Fault(Verdict.FIXED_PART_CUT, "BoxHeader", "size",
          offset, FIXED_LENGTH, limit - offset, boundBy);
    }
    int words = words(bytes, offset);
    if (words < 7) {
      return new Fault(Verdict.FIELD_OUT_OF_RANGE, "BoxHeader", "words",
          offset, 7, words, "@Range(min = 7)");
    }
    if (limit - offset < words * 4) {
      return new Fault(Verdict.HEADER_CUT, "BoxHeader", "total",
          offset, words * 4, limit - offset, boundBy);
    }
    return null;
  }

  /**
   * Where the header ends in the segment, without what it carries.
   */
  public static long endOf(MemorySegment bytes, long offset, long limit) {
    return offset + total(bytes, offset);
  }

  /**
   * {@link #words()}: byte 0, bits 0 to 5.
   */
  public static int words(MemorySegment bytes, long offset) {
    return bytes.get(JAVA_BYTE, offset) >> 2 & 0x3f;
  }

  /**
   * {@link #closed()}: byte 0, bit 6.
   */
  public static boolean closed(MemorySegment bytes, long offset) {
    return (bytes.get(JAVA_BYTE, offset) & 0x2) != 0;
  }

  /**
   * {@link #labelled()}: byte 0, bit 7.
   */
  public static boolean labelled(MemorySegment bytes, long offset) {
    return (bytes.get(JAVA_BYTE, offset) & 0x1) != 0;
  }

  /**
   * {@link #number()}: 5 bytes from byte 1.
   */
  public static long number(MemorySegment bytes, long offset) {
    return (Byte.toUnsignedLong(bytes.get(JAVA_BYTE, offset + 1)) << 32
        | Integer.toUnsignedLong(bytes.get(INT, offset + 2))) << 24 >> 24;
  }

  /**
   * {@link #mask()}: 8 bytes from byte 6.
   */
  public static long mask(MemorySegment bytes, long offset) {
    return bytes.get(LONG, offset + 6);
  }

  /**
   * {@link #size()}, as a number: 5 bytes from byte 14.
   */
  public static long sizeCode(MemorySegment bytes, long offset) {
    return Byte.toUnsignedLong(bytes.get(JAVA_BYTE, offset + 14)) << 32
        | Integer.toUnsignedLong(bytes.get(INT, offset + 15));
  }

  /**
   * {@link #size()}: 5 bytes from byte 14.
   */
  public static BoxHeader.Size size(MemorySegment bytes, long offset) {
    long code = sizeCode(bytes, offset);
    if (code == 0x3L) {
      return BoxHeader.Size.SMALL;
    }
    return BoxHeader.Size.OTHER;
  }

  /**
   * Whether the header has {@link #opening()}.
   */
  public static boolean hasOpening(MemorySegment bytes, long offset) {
    return closed(bytes, offset);
  }

  /**
   * Where {@link #opening()} starts in the segment.
   */
  public static long openingOffset(MemorySegment bytes, long offset) {
    return offset + 19;
  }

  /**
   * The length of {@link #opening()} in bytes, 0 where it is absent.
   */
  public static long openingLength(MemorySegment bytes, long offset) {
    return closed(bytes, offset) ? 1 : 0;
  }

  /**
   * {@link #opening()}, as a number: byte 19.
   */
  public static int openingCode(MemorySegment bytes, long offset) {
    return Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset + 19));
  }

  /**
   * {@link #opening()}: byte 19.
   */
  public static BoxHeader.Size opening(MemorySegment bytes, long offset) {
    return switch (openingCode(bytes, offset)) {
      case 3 -> BoxHeader.Size.SMALL;
      default -> BoxHeader.Size.OTHER;
    };
  }

  /**
   * Whether the header has {@link #label()}.
   */
  public static boolean hasLabel(MemorySegment bytes, long offset) {
    return labelled(bytes, offset);
  }

  /**
   * Where {@code label} starts in the segment.
   */
  public static long labelOffset(MemorySegment bytes, long offset) {
    return offset + 19 + openingLength(bytes, offset);
  }

  /**
   * The length of {@code label} in bytes.
   */
  public static long labelLength(MemorySegment bytes, long offset) {
    return labelled(bytes, offset) ? 4 : 0;
  }

  /**
   * {@code label}, as a slice of the segment.
   */
  public static MemorySegment labelBytes(MemorySegment bytes, long offset) {
    return bytes.asSlice(labelOffset(bytes, offset), labelLength(bytes, offset));
  }

  /**
   * {@link #label()}, as a copy.
   */
  public static String label(MemorySegment bytes, long offset) {
    return Characters.decode(labelBytes(bytes, offset), StandardCharsets.UTF_8, 0);
  }

  /**
   * Whether the header has {@link #note()}.
   */
  public static boolean hasNote(MemorySegment bytes, long offset) {
    return closed(bytes, offset);
  }

  /**
   * Where {@code note} starts in the segment.
   */
  public static long noteOffset(MemorySegment bytes, long offset) {
    return offset + 19 + openingLength(bytes, offset) + labelLength(bytes, offset);
  }

  /**
   * The length of {@code note} in bytes.
   */
  public static long noteLength(MemorySegment bytes, long offset) {
    return closed(bytes, offset) ? number(bytes, offset) > 9 ? 2 : 1 : 0;
  }

  /**
   * {@code note}, as a slice of the segment.
   */
  public static MemorySegment note(MemorySegment bytes, long offset) {
    return bytes.asSlice(noteOffset(bytes, offset), noteLength(bytes, offset));
  }

  /**
   * Where {@code place} starts in the segment.
   */
  public static long placeOffset(MemorySegment bytes, long offset) {
    return offset + 19 + openingLength(bytes, offset) + labelLength(bytes, offset)
        + noteLength(bytes, offset);
  }

  /**
   * The length of {@code place} in bytes.
   */
  public static long placeLength(MemorySegment bytes, long offset) {
    return 2;
  }

  /**
   * {@code place}, as a slice of the segment.
   */
  public static MemorySegment placeBytes(MemorySegment bytes, long offset) {
    return bytes.asSlice(placeOffset(bytes, offset), 2);
  }

  /**
   * Where {@code place} ends in the segment.
   */
  public static long placeLimit(MemorySegment bytes, long offset) {
    return placeOffset(bytes, offset) + 2;
  }

  /**
   * Where {@code seals} starts in the segment.
   */
  public static long sealsOffset(MemorySegment bytes, long offset) {
    return offset + 21 + openingLength(bytes, offset) + labelLength(bytes, offset)
        + noteLength(bytes, offset);
  }

  /**
   * The length of {@code seals} in bytes.
   */
  public static long sealsLength(MemorySegment bytes, long offset) {
    return words(bytes, offset) * 4 - 28;
  }

  /**
   * {@code seals}, as a slice of the segment.
   */
  public static MemorySegment sealsBytes(MemorySegment bytes, long offset) {
    return bytes.asSlice(sealsOffset(bytes, offset), sealsLength(bytes, offset));
  }

  /**
   * Places a cursor in front of the first of {@link #seals()}.
   *
   * @return the cursor
   */
  public static Options seals(MemorySegment bytes, long offset, Options cursor) {
    long start = sealsOffset(bytes, offset);
    return cursor.over(SEALS_FORMAT, bytes, start, start + sealsLength(bytes, offset));
  }

  /**
   * Where the first option of a kind starts in the segment, or -1. One that its header
   * cannot read is passed over.
   */
  public static long findSeals(MemorySegment bytes, long offset, int kind) {
    long start = sealsOffset(bytes, offset);
    long end = start + sealsLength(bytes, offset);
    long at = SEALS_FORMAT.find(kind, bytes, start, end);
    while (at >= 0 && !canReadSeals(kind, bytes, at, SEALS_FORMAT.limit(bytes, at))) {
      at = SEALS_FORMAT.find(kind, bytes, SEALS_FORMAT.behind(bytes, at), end);
    }
    return at;
  }

  private static boolean canReadSeals(int kind, MemorySegment bytes, long offset, long limit) {
    return switch (kind) {
      case 5 -> BoxHeader_SealDecoder.check(bytes, offset, limit) == Verdict.READABLE;
      default -> true;
    };
  }

  private static String sealsText(Options option) {
    if (!canReadSeals(option.kind(), option.bytes(), option.offset(), option.limit())) {
      return option.summary();
    }
    return switch (option.kind()) {
      case 5 ->
          new BoxHeader_SealDecoder().wrap(option.bytes(), option.offset(), option.limit())
              .toString();
      default -> option.summary();
    };
  }

  /**
   * The length of the whole header in bytes.
   */
  public static int total(MemorySegment bytes, long offset) {
    return words(bytes, offset) * 4;
  }

  /**
   * Where {@code content} starts in the segment.
   */
  public static long contentOffset(MemorySegment bytes, long offset) {
    return offset + total(bytes, offset);
  }

  /**
   * Where {@code content} ends in the segment: at the limit, or earlier where the
   * header says so.
   */
  public static long contentLimit(MemorySegment bytes, long offset, long limit) {
    return contentLimit(bytes, offset, contentOffset(bytes, offset), limit);
  }

  /**
   * The same, where it is known that {@code content} starts at {@code start}.
   */
  public static long contentLimit(MemorySegment bytes, long offset, long start, long limit) {
    return Math.max(start, limit);
  }

  /**
   * {@code content}, as a slice of the segment.
   */
  public static MemorySegment content(MemorySegment bytes, long offset, long limit) {
    long start = contentOffset(bytes, offset);
    return bytes.asSlice(start, contentLimit(bytes, offset, start, limit) - start);
  }

  /**
   * Reads the header that starts at {@code offset} from now on, and nothing at or behind
   * {@code limit}.
   *
   * @return this
   * @throws UnreadableHeaderException if the header cannot be read
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit
   */
  public BoxHeaderDecoder wrap(MemorySegment bytes, long offset, long limit) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    Fault fault = explain(bytes, offset, limit);
    if (fault != null) {
      throw new UnreadableHeaderException(fault);
    }
    move(bytes, offset, limit);
    return this;
  }

  /**
   * Like {@link #wrap}, but stays where it is when the header cannot be read.
   *
   * @return whether the header can be read
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit
   */
  public boolean tryWrap(MemorySegment bytes, long offset, long limit) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    if (check(bytes, offset, limit) != Verdict.READABLE) {
      return false;
    }
    move(bytes, offset, limit);
    return true;
  }

  private void move(MemorySegment bytes, long offset, long limit) {
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
  }

  @Override
  public int words() {
    return words(bytes, offset);
  }

  @Override
  public boolean closed() {
    return closed(bytes, offset);
  }

  @Override
  public boolean labelled() {
    return labelled(bytes, offset);
  }

  @Override
  public long number() {
    return number(bytes, offset);
  }

  @Override
  public long mask() {
    return mask(bytes, offset);
  }

  @Override
  public BoxHeader.Size size() {
    return size(bytes, offset);
  }

  /**
   * The number that {@link #size()} stands for.
   */
  public long sizeCode() {
    return sizeCode(bytes, offset);
  }

  /**
   * Whether the header has {@link #opening()}.
   */
  public boolean hasOpening() {
    return hasOpening(bytes, offset);
  }

  @Override
  public BoxHeader.Size opening() {
    if (!hasOpening()) {
      throw new IllegalStateException("BoxHeader.opening is absent: it is there only if closed");
    }
    return opening(bytes, offset);
  }

  /**
   * The number that {@link #opening()} stands for.
   */
  public int openingCode() {
    if (!hasOpening()) {
      throw new IllegalStateException("BoxHeader.opening is absent: it is there only if closed");
    }
    return openingCode(bytes, offset);
  }

  /**
   * Whether the header has {@link #label()}.
   */
  public boolean hasLabel() {
    return hasLabel(bytes, offset);
  }

  @Override
  public String label() {
    if (!hasLabel()) {
      throw new IllegalStateException("BoxHeader.label is absent: it is there only if labelled");
    }
    return label(bytes, offset);
  }

  /**
   * The bytes of {@link #label()}.
   */
  public MemorySegment labelBytes() {
    if (!hasLabel()) {
      throw new IllegalStateException("BoxHeader.label is absent: it is there only if labelled");
    }
    return labelBytes(bytes, offset);
  }

  /**
   * Whether the header has {@link #note()}.
   */
  public boolean hasNote() {
    return hasNote(bytes, offset);
  }

  @Override
  public MemorySegment note() {
    if (!hasNote()) {
      throw new IllegalStateException("BoxHeader.note is absent: it is there only if closed");
    }
    return note(bytes, offset);
  }

  /**
   * The same view each time, moved to where this one is now.
   */
  @Override
  public BoxHeader_PlaceDecoder place() {
    return placeView.wrap(bytes, placeOffset(bytes, offset), placeLimit(bytes, offset));
  }

  /**
   * The bytes of {@link #place()}.
   */
  public MemorySegment placeBytes() {
    return placeBytes(bytes, offset);
  }

  @Override
  public Options seals() {
    return seals(bytes, offset, sealsCursor);
  }

  /**
   * Wraps {@code next} around the first option of kind 5 that it can read.
   *
   * @return whether there is one
   */
  public boolean trySeals(BoxHeader_SealDecoder next) {
    long at = findSeals(bytes, offset, 5);
    return at >= 0 && next.tryWrap(bytes, at, SEALS_FORMAT.limit(bytes, at));
  }

  /**
   * The bytes of {@link #seals()}.
   */
  public MemorySegment sealsBytes() {
    return sealsBytes(bytes, offset);
  }

  @Override
  public int total() {
    return total(bytes, offset);
  }

  @Override
  public MemorySegment content() {
    return content(bytes, offset, limit);
  }

  /**
   * What the specification demands of the fields and does not find.
   */
  public List<Violation> validate() {
    List<Violation> violations = new ArrayList<>();
    if (words() < 7) {
      violations.add(new Violation("BoxHeader", "words", words(), "@Range(min = 7)"));
    }
    long sealsBreak = seals(bytes, offset, new Options()).malformedAt();
    if (sealsBreak >= 0) {
      violations.add(new Violation("BoxHeader", "seals", sealsBreak, "@Tlv"));
    }
    for (Violation each : place().validate()) {
      violations.add(each.within("BoxHeader", "place"));
    }
    return violations;
  }

  @Override
  public String toString() {
    if (bytes == MemorySegment.NULL) {
      return "BoxHeader[not wrapped]";
    }
    return "BoxHeader[words=" + words() + " words"
        + ", closed=" + closed()
        + ", labelled=" + labelled()
        + ", number=" + number()
        + ", mask=" + mask()
        + ", size=" + size() + " (" + sizeCode() + ")"
        + (hasOpening() ? ", opening=" + opening() + " (" + openingCode() + ")" : "")
        + (hasLabel() ? ", label=" + Characters.quoted(label()) : "")
        + (hasNote() ? ", note=" + note().byteSize() + " bytes" : "")
        + ", place=" + place()
        + ", seals=" + seals(bytes, offset, new Options()).text(BoxHeaderDecoder::sealsText)
        + ", total=" + total() + " bytes"
        + ", content=" + content().byteSize() + " bytes"
        + "]";
  }

  /**
   * The bytes of the header, line by line, beside names and values of fields.
   */
  public String dump() {
    HexDump dump = new HexDump("BoxHeader", bytes, offset);
    dump(dump);
    return dump.toString();
  }

  /**
   * Adds the fields to the dump of a header that this one stands in.
   */
  public void dump(HexDump dump) {
    dump.field("words", words() + " words", offset, 1);
    dump.field("closed", closed(), offset, 1);
    dump.field("labelled", labelled(), offset, 1);
    dump.field("number", number(), offset + 1, 5);
    dump.field("mask", mask(), offset + 6, 8);
    dump.field("size", size() + " (" + sizeCode() + ")", offset + 14, 5);
    if (hasOpening()) {
      dump.field("opening", opening() + " (" + openingCode() + ")", offset + 19, 1);
    }
    if (hasLabel()) {
      dump.field("label", Characters.quoted(label()),
          offset + 19 + openingLength(bytes, offset), labelBytes().byteSize());
    }
    if (hasNote()) {
      dump.field("note", note().byteSize() + " bytes",
          offset + 19 + openingLength(bytes, offset) + labelLength(bytes, offset),
          note().byteSize());
    }
    dump.nested("place", place()::dump);
    dump.field("seals", seals(bytes, offset, new Options()).text(BoxHeaderDecoder::sealsText),
        offset + 21 + openingLength(bytes, offset) + labelLength(bytes, offset)
            + noteLength(bytes, offset), sealsBytes().byteSize());
  }

  /**
   * What {@link BoxHeader} declares, for tools.
   */
  public static HeaderLayout layout() {
    return LayoutHolder.LAYOUT;
  }

  /**
   * Loaded by the first who asks for the layout.
   */
  private static final class LayoutHolder {
    static final HeaderLayout LAYOUT = HeaderLayout.of("example", "BoxHeader", Order.BIG_ENDIAN)
        .fixedLength(19)
        .number("words", "int", 0, 6).unit("words").constraint("@Range(min = 7)")
        .number("closed", "boolean", 6, 1)
        .number("labelled", "boolean", 7, 1)
        .number("number", "long", 8, 40).signed()
        .number("mask", "long", 48, 64)
        .number("size", "example.BoxHeader.Size", 112, 40)
          .code(3, "SMALL")
          .unknown("OTHER")
        .number("opening", "example.BoxHeader.Size", 152, 8).present("closed")
          .code(3, "SMALL")
          .unknown("OTHER")
        .bytes("label", 152, 4).text(Encoding.UTF_8, 0).present("labelled")
        .bytes("note", 152, "number > 9 ? 2 : 1").present("closed")
        .bytes("place", 152, 2).nested("example.BoxHeader.Place")
        .bytes("seals", 168, "words * 4 - 28").options(8, 8, LengthCounts.WHOLE, 1, 0, 1)
          .optionCase(5, "example.BoxHeader.Seal")
        .length("total", "words * 4")
        .payload("content", "", "")
        .build();
  }
}

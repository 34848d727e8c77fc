package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Order;
import dev.wireglass.runtime.Characters;
import dev.wireglass.runtime.Fault;
import dev.wireglass.runtime.HeaderLayout;
import dev.wireglass.runtime.HexDump;
import dev.wireglass.runtime.InternetChecksum;
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
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Decodes {@link FolderHeader}.
 *
 * <p>Static methods read a header in place, after {@link #check} has found it readable.
 * An instance is a view that can be moved from header to header with {@link #wrap} or
 * {@link #tryWrap}. Nothing is copied, and nothing is allocated but slices.
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
public final class FolderHeaderDecoder implements FolderHeader {
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
   * Whether the header that starts at {@code offset} can be read from the bytes in
   * front of {@code limit}.
   */
  public static Verdict check(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    if (limit - offset < FIXED_LENGTH) {
      return Verdict.FIXED_PART_CUT;
    }
    if (hops(bytes, offset, order) > 5) {
      return Verdict.FIELD_OUT_OF_RANGE;
    }
    int longest = longest(bytes, offset, order);
    if (longest < 1) {
      return Verdict.FIELD_OUT_OF_RANGE;
    }
    if (longest > 40) {
      return Verdict.FIELD_OUT_OF_RANGE;
    }
    if (limit - offset < 12 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order)) {
      return Verdict.HEADER_CUT;
    }
    return Verdict.READABLE;
  }

  /**
   * Why the header cannot be read, or null when it can.
   */
  public static @Nullable Fault explain(MemorySegment bytes, long offset, long limit,
      ByteOrder order) {
    return explain(bytes, offset, limit, order, Fault.boundOf(bytes, limit));
  }

  /**
   * Why the header cannot be read, or null when it can.
   *
   * @param boundBy who set the limit, to be named in the fault
   */
  public static @Nullable Fault explain(MemorySegment bytes, long offset, long limit,
      ByteOrder order, String boundBy) {
    if (limit - offset < FIXED_LENGTH) {
      return new Fault(Verdict.FIXED_PART_CUT, "FolderHeader", "longest",
          offset, FIXED_LENGTH, limit - offset, boundBy);
    }
    if (hops(bytes, offset, order) > 5) {
      return new Fault(Verdict.FIELD_OUT_OF_RANGE, "FolderHeader", "hops",
          offset, 5, hops(bytes, offset, order), "@Range(max = 5)");
    }
    int longest = longest(bytes, offset, order);
    if (longest < 1) {
      return new Fault(Verdict.FIELD_OUT_OF_RANGE, "FolderHeader", "longest",
          offset, 1, longest, "@Range(min = 1, max = 40)");
    }
    if (longest > 40) {
      return new Fault(Verdict.FIELD_OUT_OF_RANGE, "FolderHeader", "longest",
          offset, 40, longest, "@Range(min = 1, max = 40)");
    }
    if (limit - offset < 8 + nameLength(bytes, offset, order)) {
      return new Fault(Verdict.HEADER_CUT, "FolderHeader", "name",
          offset, 8 + nameLength(bytes, offset, order), limit - offset, boundBy);
    }
    if (limit - offset < 12 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order)) {
      return new Fault(Verdict.HEADER_CUT, "FolderHeader", "size",
          offset, 12 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order),
          limit - offset, boundBy);
    }
    return null;
  }

  /**
   * Where the header ends in the segment, without what it carries.
   */
  public static long endOf(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    return offset + 12 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order);
  }

  /**
   * {@link #version()}: bits 0 to 3 of the 2-byte word at byte 0, counted from the lowest.
   */
  public static int version(MemorySegment bytes, long offset, ByteOrder order) {
    return (order == ByteOrder.BIG_ENDIAN ? bytes.get(JAVA_BYTE, offset + 1)
        : bytes.get(JAVA_BYTE, offset)) & 0xf;
  }

  /**
   * {@link #named()}: bit 4 of the 2-byte word at byte 0, counted from the lowest.
   */
  public static boolean named(MemorySegment bytes, long offset, ByteOrder order) {
    return ((order == ByteOrder.BIG_ENDIAN ? bytes.get(JAVA_BYTE, offset + 1)
        : bytes.get(JAVA_BYTE, offset)) & 0x10) != 0;
  }

  /**
   * {@link #hops()}: bits 5 to 7 of the 2-byte word at byte 0, counted from the lowest.
   */
  public static int hops(MemorySegment bytes, long offset, ByteOrder order) {
    return (order == ByteOrder.BIG_ENDIAN ? bytes.get(JAVA_BYTE, offset + 1)
        : bytes.get(JAVA_BYTE, offset)) >> 5 & 0x7;
  }

  /**
   * {@link #priority()}: bits 8 to 15 of the 2-byte word at byte 0, counted from the lowest.
   */
  public static int priority(MemorySegment bytes, long offset, ByteOrder order) {
    return order == ByteOrder.BIG_ENDIAN ? bytes.get(JAVA_BYTE, offset)
        : bytes.get(JAVA_BYTE, offset + 1);
  }

  /**
   * {@link #mode()}: 3 bytes from byte 2.
   */
  public static int mode(MemorySegment bytes, long offset, ByteOrder order) {
    return order == ByteOrder.BIG_ENDIAN
        ? Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset + 2)) << 16
            | Short.toUnsignedInt(bytes.get(SHORT_BIG_ENDIAN, offset + 3))
        : Short.toUnsignedInt(bytes.get(SHORT_LITTLE_ENDIAN, offset + 2))
            | Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset + 4)) << 16;
  }

  /**
   * The bit of {@link #mode()} that a flag names.
   */
  public static int modeMask(FolderHeader.Mode flag) {
    return switch (flag) {
      case READ -> 0x1;
      case WRITE -> 0x0200;
    };
  }

  /**
   * Whether a flag of {@link #mode()} is set.
   */
  public static boolean mode(MemorySegment bytes, long offset, ByteOrder order,
      FolderHeader.Mode flag) {
    return (mode(bytes, offset, order) & modeMask(flag)) != 0;
  }

  /**
   * {@link #checksum()}: 2 bytes from byte 5.
   */
  public static int checksum(MemorySegment bytes, long offset, ByteOrder order) {
    return Short.toUnsignedInt(order == ByteOrder.BIG_ENDIAN
        ? bytes.get(SHORT_BIG_ENDIAN, offset + 5) : bytes.get(SHORT_LITTLE_ENDIAN, offset + 5));
  }

  /**
   * Whether {@link #checksum()} is right.
   * It cannot be where the payload is cut.
   */
  public static boolean checksumIsRight(MemorySegment bytes, long offset, long limit,
      ByteOrder order) {
    long sum = InternetChecksum.sumWith(bytes, offset, offset + 5,
        contentLimit(bytes, offset, limit, order));
    return InternetChecksum.isRight(sum);
  }

  /**
   * What {@link #checksum()} has to be: the Internet checksum of the header and its payload, with
   * the number itself as zero.
   */
  public static int computeChecksum(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    long sum = InternetChecksum.sumWithout(bytes, offset, offset + 5,
        contentLimit(bytes, offset, limit, order));
    return InternetChecksum.checksum(sum, order);
  }

  /**
   * {@link #longest()}: byte 7.
   */
  public static int longest(MemorySegment bytes, long offset, ByteOrder order) {
    return Byte.toUnsignedInt(bytes.get(JAVA_BYTE, offset + 7));
  }

  /**
   * Whether the header has {@link #name()}.
   */
  public static boolean hasName(MemorySegment bytes, long offset, ByteOrder order) {
    return named(bytes, offset, order);
  }

  /**
   * Where {@code name} starts in the segment.
   */
  public static long nameOffset(MemorySegment bytes, long offset, ByteOrder order) {
    return offset + 8;
  }

  /**
   * The length of {@code name} in bytes.
   */
  public static long nameLength(MemorySegment bytes, long offset, ByteOrder order) {
    return named(bytes, offset, order) ? longest(bytes, offset, order) - 1 : 0;
  }

  /**
   * {@code name}, as a slice of the segment.
   */
  public static MemorySegment nameBytes(MemorySegment bytes, long offset, ByteOrder order) {
    return bytes.asSlice(offset + 8, nameLength(bytes, offset, order));
  }

  /**
   * {@link #name()}, as a copy.
   */
  public static String name(MemorySegment bytes, long offset, ByteOrder order) {
    return Characters.decode(nameBytes(bytes, offset, order), StandardCharsets.ISO_8859_1,
        Characters.NO_PADDING);
  }

  /**
   * Whether the header has {@link #key()}.
   */
  public static boolean hasKey(MemorySegment bytes, long offset, ByteOrder order) {
    return named(bytes, offset, order) && hops(bytes, offset, order) > 1;
  }

  /**
   * Where {@link #key()} starts in the segment.
   */
  public static long keyOffset(MemorySegment bytes, long offset, ByteOrder order) {
    return offset + 8 + nameLength(bytes, offset, order);
  }

  /**
   * The length of {@link #key()} in bytes, 0 where it is absent.
   */
  public static long keyLength(MemorySegment bytes, long offset, ByteOrder order) {
    return named(bytes, offset, order) && hops(bytes, offset, order) > 1 ? 4 : 0;
  }

  /**
   * {@link #key()}: 4 bytes from byte 8 + name.
   */
  public static long key(MemorySegment bytes, long offset, ByteOrder order) {
    return Integer.toUnsignedLong(order == ByteOrder.BIG_ENDIAN
        ? bytes.get(INT_BIG_ENDIAN, keyOffset(bytes, offset, order))
        : bytes.get(INT_LITTLE_ENDIAN, keyOffset(bytes, offset, order)));
  }

  /**
   * {@link #kind()}, as a number: 2 bytes from byte 8 + name + key.
   */
  public static int kindCode(MemorySegment bytes, long offset, ByteOrder order) {
    return Short.toUnsignedInt(order == ByteOrder.BIG_ENDIAN
        ? bytes.get(SHORT_BIG_ENDIAN,
            offset + 8 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order))
        : bytes.get(SHORT_LITTLE_ENDIAN,
            offset + 8 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order)));
  }

  /**
   * {@link #kind()}: 2 bytes from byte 8 + name + key.
   */
  public static FolderHeader.Kind kind(MemorySegment bytes, long offset, ByteOrder order) {
    return switch (kindCode(bytes, offset, order)) {
      case 1 -> FolderHeader.Kind.TEXT;
      case 7 -> FolderHeader.Kind.PICTURES;
      default -> FolderHeader.Kind.OTHER;
    };
  }

  /**
   * {@link #size()}: 2 bytes from byte 10 + name + key.
   */
  public static int size(MemorySegment bytes, long offset, ByteOrder order) {
    return Short.toUnsignedInt(order == ByteOrder.BIG_ENDIAN
        ? bytes.get(SHORT_BIG_ENDIAN,
            offset + 10 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order))
        : bytes.get(SHORT_LITTLE_ENDIAN,
            offset + 10 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order)));
  }

  /**
   * Where {@code content} starts in the segment.
   */
  public static long contentOffset(MemorySegment bytes, long offset, ByteOrder order) {
    return offset + 12 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order);
  }

  /**
   * The declared length of {@code content} in bytes, which need not be there; negative
   * where the header contradicts itself.
   */
  public static long contentLength(MemorySegment bytes, long offset, ByteOrder order) {
    return size(bytes, offset, order);
  }

  /**
   * Where {@code content} ends in the segment: at the limit, or earlier where the
   * header says so.
   */
  public static long contentLimit(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    return contentLimit(bytes, offset, contentOffset(bytes, offset, order), limit, order);
  }

  /**
   * The same, where it is known that {@code content} starts at {@code start}.
   */
  public static long contentLimit(MemorySegment bytes, long offset, long start, long limit,
      ByteOrder order) {
    long length = Math.min(limit - start, contentLength(bytes, offset, order));
    return length < 0 ? start : start + length;
  }

  /**
   * {@code content}, as a slice of the segment.
   */
  public static MemorySegment content(MemorySegment bytes, long offset, long limit,
      ByteOrder order) {
    long start = contentOffset(bytes, offset, order);
    return bytes.asSlice(start, contentLimit(bytes, offset, start, limit, order) - start);
  }

  /**
   * Reads the header that starts at {@code offset} from now on, and nothing at or behind
   * {@code limit}.
   *
   * @return this
   * @throws UnreadableHeaderException if the header cannot be read
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit
   */
  public FolderHeaderDecoder wrap(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    Fault fault = explain(bytes, offset, limit, order);
    if (fault != null) {
      throw new UnreadableHeaderException(fault);
    }
    move(bytes, offset, limit, order);
    return this;
  }

  /**
   * Like {@link #wrap}, but stays where it is when the header cannot be read.
   *
   * @return whether the header can be read
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit
   */
  public boolean tryWrap(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    Objects.checkFromToIndex(offset, limit, bytes.byteSize());
    if (check(bytes, offset, limit, order) != Verdict.READABLE) {
      return false;
    }
    move(bytes, offset, limit, order);
    return true;
  }

  private void move(MemorySegment bytes, long offset, long limit, ByteOrder order) {
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
    this.order = order;
  }

  @Override
  public int version() {
    return version(bytes, offset, order);
  }

  @Override
  public boolean named() {
    return named(bytes, offset, order);
  }

  @Override
  public int hops() {
    return hops(bytes, offset, order);
  }

  @Override
  public int priority() {
    return priority(bytes, offset, order);
  }

  @Override
  public int mode() {
    return mode(bytes, offset, order);
  }

  /**
   * Whether a flag of {@link #mode()} is set.
   */
  public boolean mode(FolderHeader.Mode flag) {
    return (mode() & modeMask(flag)) != 0;
  }

  private String modeText() {
    StringJoiner text = new StringJoiner(" | ");
    text.setEmptyValue("0");
    for (FolderHeader.Mode flag : FolderHeader.Mode.values()) {
      if (mode(flag)) {
        text.add(flag.name());
      }
    }
    int unnamed = mode() & 0xfffdfe;
    if (unnamed != 0) {
      text.add("0x" + Integer.toHexString(unnamed));
    }
    return text.toString();
  }

  @Override
  public int checksum() {
    return checksum(bytes, offset, order);
  }

  /**
   * Whether {@link #checksum()} is right.
   * It cannot be where the payload is cut.
   */
  public boolean checksumIsRight() {
    return checksumIsRight(bytes, offset, limit, order);
  }

  /**
   * What {@link #checksum()} has to be: the Internet checksum of the header and its payload, with
   * the number itself as zero.
   */
  public int computeChecksum() {
    return computeChecksum(bytes, offset, limit, order);
  }

  @Override
  public int longest() {
    return longest(bytes, offset, order);
  }

  /**
   * Whether the header has {@link #name()}.
   */
  public boolean hasName() {
    return hasName(bytes, offset, order);
  }

  @Override
  public String name() {
    if (!hasName()) {
      throw new IllegalStateException("FolderHeader.name is absent: it is there only if named");
    }
    return name(bytes, offset, order);
  }

  /**
   * The bytes of {@link #name()}.
   */
  public MemorySegment nameBytes() {
    if (!hasName()) {
      throw new IllegalStateException("FolderHeader.name is absent: it is there only if named");
    }
    return nameBytes(bytes, offset, order);
  }

  /**
   * Whether the header has {@link #key()}.
   */
  public boolean hasKey() {
    return hasKey(bytes, offset, order);
  }

  @Override
  public long key() {
    if (!hasKey()) {
      throw new IllegalStateException(
          "FolderHeader.key is absent: it is there only if named && hops > 1");
    }
    return key(bytes, offset, order);
  }

  @Override
  public FolderHeader.Kind kind() {
    return kind(bytes, offset, order);
  }

  /**
   * The number that {@link #kind()} stands for.
   */
  public int kindCode() {
    return kindCode(bytes, offset, order);
  }

  @Override
  public int size() {
    return size(bytes, offset, order);
  }

  @Override
  public MemorySegment content() {
    return content(bytes, offset, limit, order);
  }

  /**
   * Wraps {@code next} around the payload if kind is 1 and the header is there.
   *
   * @return whether it was wrapped
   */
  public boolean tryContent(FolderHeader_StampDecoder next) {
    long start = contentOffset(bytes, offset, order);
    return kindCode() == 1
        && next.tryWrap(bytes, start, contentLimit(bytes, offset, start, limit, order), order);
  }

  /**
   * Wraps {@code next} around the payload if kind is 7 and the header is there.
   *
   * @return whether it was wrapped
   */
  public boolean tryContent(FolderHeader_EntryDecoder next) {
    long start = contentOffset(bytes, offset, order);
    return kindCode() == 7
        && next.tryWrap(bytes, start, contentLimit(bytes, offset, start, limit, order));
  }

  /**
   * What the specification demands of the fields and does not find.
   */
  public List<Violation> validate() {
    List<Violation> violations = new ArrayList<>();
    if (version() != 2) {
      violations.add(new Violation("FolderHeader", "version", version(), "@Const(2)"));
    }
    if (hops() > 5) {
      violations.add(new Violation("FolderHeader", "hops", hops(), "@Range(max = 5)"));
    }
    if (priority() != -1 && priority() != 3) {
      violations.add(new Violation("FolderHeader", "priority", priority(), "@OneOf({-1, 3})"));
    }
    if (longest() < 1 || longest() > 40) {
      violations.add(
          new Violation("FolderHeader", "longest", longest(), "@Range(min = 1, max = 40)"));
    }
    return violations;
  }

  @Override
  public String toString() {
    if (bytes == MemorySegment.NULL) {
      return "FolderHeader[not wrapped]";
    }
    return "FolderHeader[version=" + version()
        + ", named=" + named()
        + ", hops=" + hops()
        + ", priority=" + priority()
        + ", mode=" + modeText()
        + ", checksum=" + checksum()
        + ", longest=" + longest()
        + (hasName() ? ", name=" + Characters.quoted(name()) : "")
        + (hasKey() ? ", key=" + key() : "")
        + ", kind=" + kind() + " (" + kindCode() + ")"
        + ", size=" + size()
        + ", content=" + content().byteSize() + " bytes"
        + "]";
  }

  /**
   * The bytes of the header, line by line, beside names and values of fields.
   */
  public String dump() {
    HexDump dump = new HexDump("FolderHeader", bytes, offset);
    dump(dump);
    return dump.toString();
  }

  /**
   * Adds the fields to the dump of a header that this one stands in.
   */
  public void dump(HexDump dump) {
    dump.field("version", version(), offset, 2);
    dump.field("named", named(), offset, 2);
    dump.field("hops", hops(), offset, 2);
    dump.field("priority", priority(), offset, 2);
    dump.field("mode", modeText(), offset + 2, 3);
    dump.field("checksum", checksum(), offset + 5, 2);
    dump.field("longest", longest(), offset + 7, 1);
    if (hasName()) {
      dump.field("name", Characters.quoted(name()), offset + 8, nameBytes().byteSize());
    }
    if (hasKey()) {
      dump.field("key", key(), keyOffset(bytes, offset, order), 4);
    }
    dump.field("kind", kind() + " (" + kindCode() + ")",
        offset + 8 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order), 2);
    dump.field("size", size(),
        offset + 10 + nameLength(bytes, offset, order) + keyLength(bytes, offset, order), 2);
  }

  /**
   * What {@link FolderHeader} declares, for tools.
   */
  public static HeaderLayout layout() {
    return LayoutHolder.LAYOUT;
  }

  /**
   * Loaded by the first who asks for the layout.
   */
  private static final class LayoutHolder {
    static final HeaderLayout LAYOUT = HeaderLayout.of("example", "FolderHeader", Order.RUNTIME)
        .bitOrder(BitOrder.LEAST_SIGNIFICANT_FIRST)
        .fixedLength(8)
        .number("version", "int", 0, 4).word(0, 16, 0).constraint("@Const(2)")
        .number("named", "boolean", 4, 1).word(0, 16, 4)
        .number("hops", "int", 5, 3).word(0, 16, 5).constraint("@Range(max = 5)")
        .number("priority", "int", 8, 8).word(0, 16, 8).signed().constraint("@OneOf({-1, 3})")
        .number("mode", "int", 16, 24)
          .flag(0, "READ")
          .flag(9, "WRITE")
        .number("checksum", "int", 40, 16)
            .constraint("@Checksum(value = INTERNET, cover = HEADER_AND_PAYLOAD)")
        .number("longest", "int", 56, 8).constraint("@Range(min = 1, max = 40)")
        .bytes("name", 64, "longest - 1").text(Encoding.ISO_8859_1, -1).present("named")
        .number("key", "long", 64, 32).present("named && hops > 1")
        .number("kind", "example.FolderHeader.Kind", 64, 16)
          .code(1, "TEXT")
          .code(7, "PICTURES")
          .unknown("OTHER")
        .number("size", "int", 80, 16)
        .payload("content", "size", "kind")
          .payloadCase(1, "example.FolderHeader.Stamp")
          .payloadCase(7, "example.FolderHeader.Entry")
        .build();
  }
}

package example;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.wireglass.annotation.Order;
import dev.wireglass.runtime.Fault;
import dev.wireglass.runtime.HeaderLayout;
import dev.wireglass.runtime.HexDump;
import dev.wireglass.runtime.UnreadableHeaderException;
import dev.wireglass.runtime.Verdict;
import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decodes {@link StartHeader}, section 2.
 *
 * <p>Static methods read a header in place, after {@link #check} has found it readable.
 * An instance is a view that can be moved from header to header with {@link #wrap} or
 * {@link #tryWrap}. Nothing is copied, and nothing is allocated but slices.
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
public final class StartHeaderDecoder implements StartHeader {
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
   * Whether the header that starts at {@code offset} can be read from the bytes in
   * front of {@code limit}.
   */
  public static Verdict check(MemorySegment bytes, long offset, long limit) {
    if (limit - offset < FIXED_LENGTH) {
      return Verdict.FIXED_PART_CUT;
    }
    if (limit - offset < 3 + senderLength(bytes, offset)) {
      return Verdict.HEADER_CUT;
    }
    return Verdict.READABLE;
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
      return new Fault(Verdict.FIXED_PART_CUT, "StartHeader", "nameLength",
          offset, FIXED_LENGTH, limit - offset, boundBy);
    }
    if (limit - offset < 3 + senderLength(bytes, offset)) {
      return new Fault(Verdict.HEADER_CUT, "StartHeader", "sender",
          offset, 3 + senderLength(bytes, offset), limit - offset, boundBy);
    }
    return null;
  }

  /**
   * Where the header ends in the segment, without what it carries.
   */
  public static long endOf(MemorySegment bytes, long offset, long limit) {
    return offset + 3 + senderLength(bytes, offset);
  }

  /**
   * {@link #version()}: byte 0, bits 0 to 3.
   */
  public static int version(MemorySegment bytes, long offset) {
    return bytes.get(JAVA_BYTE, offset) >> 4 & 0xf;
  }

  /**
   * {@link #purpose()}, as a number: byte 0, bits 4 to 7.
   */
  public static int purposeCode(MemorySegment bytes, long offset) {
    return bytes.get(JAVA_BYTE, offset) & 0xf;
  }

  /**
   * {@link #purpose()}: byte 0, bits 4 to 7.
   */
  public static StartHeader.Purpose purpose(MemorySegment bytes, long offset) {
    return switch (purposeCode(bytes, offset)) {
      case 0 -> StartHeader.Purpose.REQUEST;
      case 1 -> StartHeader.Purpose.RESPONSE;
      default -> StartHeader.Purpose.OTHER;
    };
  }

  /**
   * {@link #nameLength()}: 2 bytes from byte 1.
   */
  public static int nameLength(MemorySegment bytes, long offset) {
    return Short.toUnsignedInt(bytes.get(SHORT, offset + 1));
  }

  /**
   * Where {@code sender} starts in the segment.
   */
  public static long senderOffset(MemorySegment bytes, long offset) {
    return offset + 3;
  }

  /**
   * The length of {@code sender} in bytes.
   */
  public static long senderLength(MemorySegment bytes, long offset) {
    return nameLength(bytes, offset);
  }

  /**
   * {@code sender}, as a slice of the segment.
   */
  public static MemorySegment sender(MemorySegment bytes, long offset) {
    return bytes.asSlice(offset + 3, senderLength(bytes, offset));
  }

  /**
   * Reads the header that starts at {@code offset} from now on, and nothing at or behind
   * {@code limit}.
   *
   * @return this
   * @throws UnreadableHeaderException if the header cannot be read
   * @throws IndexOutOfBoundsException if the segment is shorter than the limit
   */
  public StartHeaderDecoder wrap(MemorySegment bytes, long offset, long limit) {
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
  public int version() {
    return version(bytes, offset);
  }

  @Override
  public StartHeader.Purpose purpose() {
    return purpose(bytes, offset);
  }

  /**
   * The number that {@link #purpose()} stands for.
   */
  public int purposeCode() {
    return purposeCode(bytes, offset);
  }

  @Override
  public int nameLength() {
    return nameLength(bytes, offset);
  }

  @Override
  public MemorySegment sender() {
    return sender(bytes, offset);
  }

  /**
   * What the specification demands of the fields and does not find.
   */
  public List<Violation> validate() {
    List<Violation> violations = new ArrayList<>();
    if (version() != 1) {
      violations.add(new Violation("StartHeader", "version", version(), "@Const(1)"));
    }
    return violations;
  }

  @Override
  public String toString() {
    if (bytes == MemorySegment.NULL) {
      return "StartHeader[not wrapped]";
    }
    return "StartHeader[version=" + version()
        + ", purpose=" + purpose() + " (" + purposeCode() + ")"
        + ", nameLength=" + nameLength() + " bytes"
        + ", sender=" + sender().byteSize() + " bytes"
        + "]";
  }

  /**
   * The bytes of the header, line by line, beside names and values of fields.
   */
  public String dump() {
    HexDump dump = new HexDump("StartHeader", bytes, offset);
    dump(dump);
    return dump.toString();
  }

  /**
   * Adds the fields to the dump of a header that this one stands in.
   */
  public void dump(HexDump dump) {
    dump.field("version", version(), offset, 1);
    dump.field("purpose", purpose() + " (" + purposeCode() + ")", offset, 1);
    dump.field("nameLength", nameLength() + " bytes", offset + 1, 2);
    dump.field("sender", sender().byteSize() + " bytes", offset + 3, sender().byteSize());
  }

  /**
   * What {@link StartHeader} declares, for tools.
   */
  public static HeaderLayout layout() {
    return LayoutHolder.LAYOUT;
  }

  /**
   * Loaded by the first who asks for the layout.
   */
  private static final class LayoutHolder {
    static final HeaderLayout LAYOUT = HeaderLayout.of("example", "StartHeader", Order.BIG_ENDIAN)
        .spec("section 2")
        .fixedLength(3)
        .number("version", "int", 0, 4).constraint("@Const(1)")
        .number("purpose", "example.StartHeader.Purpose", 4, 4)
          .code(0, "REQUEST")
          .code(1, "RESPONSE")
          .unknown("OTHER")
        .number("nameLength", "int", 8, 16).unit("bytes")
        .bytes("sender", 24, "nameLength")
        .build();
  }
}

package dev.wireglass.testkit;

import dev.wireglass.runtime.Verdict;
import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/// A decoder with one of several mistakes, or none.
public final class PingHeaderDecoder implements PingHeader {
  /// What is wrong.
  enum Mistake {
    NONE,
    MASK_TOO_WIDE,
    SLICE_TOO_SHORT,
    ACCEPTS_CUT_HEADER,
    READS_BEHIND_LIMIT,
    VIEW_DIFFERS,
    FINDS_ALL_VALID
  }

  static Mistake mistake = Mistake.NONE;

  private MemorySegment bytes = MemorySegment.NULL;
  private long offset;

  public static Verdict check(MemorySegment bytes, long offset, long limit) {
    if (limit - offset < 2) {
      return Verdict.FIXED_PART_CUT;
    }
    long end = mistake == Mistake.READS_BEHIND_LIMIT ? bytes.byteSize() : limit;
    boolean cut = end - offset < 2 + 2L * kind(bytes, offset);
    return cut && mistake != Mistake.ACCEPTS_CUT_HEADER ? Verdict.HEADER_CUT : Verdict.READABLE;
  }

  public static int kind(MemorySegment bytes, long offset) {
    return bytes.get(ValueLayout.JAVA_BYTE, offset) >> 4 & 0xf;
  }

  public static int number(MemorySegment bytes, long offset) {
    int high = bytes.get(ValueLayout.JAVA_BYTE, offset);
    int low = Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, offset + 1));
    return (high << 8 | low) & (mistake == Mistake.MASK_TOO_WIDE ? 0x1fff : 0xfff);
  }

  public static MemorySegment body(MemorySegment bytes, long offset) {
    int length = 2 * kind(bytes, offset);
    int missing = mistake == Mistake.SLICE_TOO_SHORT && length > 0 ? 1 : 0;
    return bytes.asSlice(offset + 2, length - missing);
  }

  public PingHeaderDecoder wrap(MemorySegment bytes, long offset, long limit) {
    this.bytes = bytes;
    this.offset = offset;
    return this;
  }

  public List<Violation> validate() {
    boolean valid = (kind() & 0x6) == 0 || mistake == Mistake.FINDS_ALL_VALID;
    return valid ? List.of() : List.of(new Violation("PingHeader", "kind", kind(), "@OneOf"));
  }

  @Override
  public int kind() {
    return kind(bytes, offset);
  }

  @Override
  public int number() {
    return number(bytes, offset) + (mistake == Mistake.VIEW_DIFFERS ? 1 : 0);
  }

  @Override
  public MemorySegment body() {
    return body(bytes, offset);
  }
}

package dev.wireglass.testkit;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// An encoder with one of several mistakes, or none.
public final class PingHeaderEncoder {
  /// What is wrong.
  enum Mistake {
    NONE,
    CLEARS_NEIGHBOUR,
    ACCEPTS_TOO_LARGE,
    ACCEPTS_NEGATIVE,
    REFUSES_WITHOUT_NAME,
    REFUSES_AFTER_WRITING,
    VIEW_DIFFERS,
    LENGTH_NOT_FILLED,
    COPIES_TOO_LITTLE,
    WRITES_IN_FRONT,
    WRITES_BEHIND
  }

  static Mistake mistake = Mistake.NONE;

  private MemorySegment bytes = MemorySegment.NULL;
  private long offset;

  public static void kind(MemorySegment bytes, long offset, int value) {
    int kept = mistake == Mistake.CLEARS_NEIGHBOUR ? 0 : get(bytes, offset) & 0xf;
    if (mistake == Mistake.REFUSES_AFTER_WRITING) {
      set(bytes, offset, kept | value << 4);
    }
    check("kind", value, 15);
    set(bytes, offset, kept | value << 4);
  }

  public static void number(MemorySegment bytes, long offset, int value) {
    check("number", value, 4095);
    set(bytes, offset, get(bytes, offset) & 0xf0 | value >> 8 & 0xf);
    set(bytes, offset + 1, value);
  }

  private static void check(String field, int value, int most) {
    boolean negative = value < 0 && mistake != Mistake.ACCEPTS_NEGATIVE;
    if (negative || (value > most && mistake != Mistake.ACCEPTS_TOO_LARGE)) {
      String name = mistake == Mistake.REFUSES_WITHOUT_NAME ? "" : "PingHeader." + field;
      throw new IllegalArgumentException(name + " is " + value + "; it can be 0 .. " + most);
    }
  }

  public PingHeaderEncoder wrap(MemorySegment bytes, long offset, long limit) {
    this.bytes = bytes;
    this.offset = offset;
    set(bytes, offset, 0);
    set(bytes, offset + 1, 0);
    if (mistake == Mistake.WRITES_IN_FRONT && offset > 0) {
      set(bytes, offset - 1, ~get(bytes, offset - 1));
    }
    return this;
  }

  public PingHeaderEncoder kind(int value) {
    kind(bytes, offset, value);
    return this;
  }

  public PingHeaderEncoder number(int value) {
    number(bytes, offset, mistake == Mistake.VIEW_DIFFERS ? value ^ 1 : value);
    return this;
  }

  public PingHeaderEncoder body(MemorySegment source) {
    long length = source.byteSize();
    if (mistake != Mistake.LENGTH_NOT_FILLED) {
      kind((int) length / 2);
    }
    int missing = mistake == Mistake.COPIES_TOO_LITTLE && length > 0 ? 1 : 0;
    MemorySegment.copy(source, 0, bytes, offset + 2, length - missing);
    if (mistake == Mistake.WRITES_BEHIND) {
      set(bytes, end(), ~get(bytes, end()));
    }
    return this;
  }

  public long end() {
    return offset + 2 + 2L * (get(bytes, offset) >> 4 & 0xf);
  }

  private static int get(MemorySegment bytes, long at) {
    return bytes.get(ValueLayout.JAVA_BYTE, at);
  }

  private static void set(MemorySegment bytes, long at, int value) {
    bytes.set(ValueLayout.JAVA_BYTE, at, (byte) value);
  }
}

package dev.wireglass.testkit;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// An encoder with one of several mistakes about a checksum, or none.
public final class SumHeaderEncoder {
  /// What is wrong.
  enum Mistake {
    NONE,
    NOT_FILLED,
    FILLED_TOO_EARLY,
    OVERWRITES_WHAT_WAS_SET
  }

  static Mistake mistake = Mistake.NONE;

  private MemorySegment bytes = MemorySegment.NULL;
  private long offset;
  private boolean sumIsSet;

  public static void kind(MemorySegment bytes, long offset, int value) {
    check("kind", value, 0xff);
    bytes.set(ValueLayout.JAVA_BYTE, offset, (byte) value);
  }

  public static void sum(MemorySegment bytes, long offset, int value) {
    check("sum", value, 0xffff);
    bytes.set(ValueLayout.JAVA_BYTE, offset + 1, (byte) (value >> 8));
    bytes.set(ValueLayout.JAVA_BYTE, offset + 2, (byte) value);
  }

  private static void check(String field, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(
          "SumHeader." + field + " is " + value + "; it can be 0 .. " + most);
    }
  }

  public SumHeaderEncoder wrap(MemorySegment bytes, long offset, long limit) {
    this.bytes = bytes;
    this.offset = offset;
    this.sumIsSet = false;
    kind(bytes, offset, 0);
    sum(bytes, offset, 0);
    if (mistake == Mistake.FILLED_TOO_EARLY) {
      end();
      this.sumIsSet = true;
    }
    return this;
  }

  public SumHeaderEncoder kind(int value) {
    kind(bytes, offset, value);
    return this;
  }

  public SumHeaderEncoder sum(int value) {
    sum(bytes, offset, value);
    sumIsSet = mistake != Mistake.OVERWRITES_WHAT_WAS_SET;
    return this;
  }

  public long end() {
    if (!sumIsSet && mistake != Mistake.NOT_FILLED) {
      sum(bytes, offset, SumHeaderDecoder.computeSum(bytes, offset));
    }
    return offset + 3;
  }
}

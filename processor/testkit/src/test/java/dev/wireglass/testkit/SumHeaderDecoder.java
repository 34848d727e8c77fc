package dev.wireglass.testkit;

import dev.wireglass.runtime.InternetChecksum;
import dev.wireglass.runtime.Verdict;
import dev.wireglass.runtime.Violation;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;

/// A decoder with one of several mistakes about a checksum, or none.
public final class SumHeaderDecoder implements SumHeader {
  /// What is wrong.
  enum Mistake {
    NONE,
    ALWAYS_RIGHT,
    NEVER_RIGHT,
    COUNTS_ITSELF,
    VIEW_DIFFERS,
    NOT_VALIDATED
  }

  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  static Mistake mistake = Mistake.NONE;

  private MemorySegment bytes = MemorySegment.NULL;
  private long offset;

  public static Verdict check(MemorySegment bytes, long offset, long limit) {
    return limit - offset < 3 ? Verdict.FIXED_PART_CUT : Verdict.READABLE;
  }

  public static int kind(MemorySegment bytes, long offset) {
    return Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, offset));
  }

  public static int sum(MemorySegment bytes, long offset) {
    return Short.toUnsignedInt(bytes.get(SHORT, offset + 1));
  }

  public static boolean sumIsRight(MemorySegment bytes, long offset) {
    return switch (mistake) {
      case ALWAYS_RIGHT -> true;
      case NEVER_RIGHT -> false;
      default ->
          InternetChecksum.isRight(InternetChecksum.sumWith(bytes, offset, offset + 1, offset + 3));
    };
  }

  public static int computeSum(MemorySegment bytes, long offset) {
    return InternetChecksum.checksum(
        mistake == Mistake.COUNTS_ITSELF
            ? InternetChecksum.sum(bytes, offset, offset + 3)
            : InternetChecksum.sumWithout(bytes, offset, offset + 1, offset + 3));
  }

  public SumHeaderDecoder wrap(MemorySegment bytes, long offset, long limit) {
    this.bytes = bytes;
    this.offset = offset;
    return this;
  }

  @Override
  public int kind() {
    return kind(bytes, offset);
  }

  @Override
  public int sum() {
    return sum(bytes, offset);
  }

  public boolean sumIsRight() {
    return sumIsRight(bytes, offset);
  }

  public int computeSum() {
    return computeSum(bytes, offset) ^ (mistake == Mistake.VIEW_DIFFERS ? 1 : 0);
  }

  public List<Violation> validate() {
    return sumIsRight() || mistake == Mistake.NOT_VALIDATED
        ? List.of()
        : List.of(new Violation("SumHeader", "sum", sum(), "@Checksum"));
  }
}

package dev.wireglass.runtime;

import dev.wireglass.annotation.LengthCounts;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.StringJoiner;
import java.util.function.Function;

/// A list of options and a place in it, which moves from option to option:
///
/// ```java
/// for (Options each = tcp.options(); each.next(); ) {
///   switch (each.kind()) {
///     case 8 -> timestamps.wrap(each.bytes(), each.offset(), each.limit());
///     default -> System.out.println(each.value());
///   }
/// }
/// ```
///
/// A decoder has one such object for each list and starts it anew whenever it is asked for it. A
/// list ends at its end marker, at the end of its bytes, or where it breaks off: at an option that
/// is shorter than its own kind and length, or longer than what is left.
public final class Options {
  private static final OptionFormat NONE =
      new OptionFormat(1, 1, LengthCounts.WHOLE, 1, -1, -1, ByteOrder.BIG_ENDIAN);

  private OptionFormat format = NONE;
  private MemorySegment bytes = MemorySegment.NULL;
  private long start;
  private long end;
  private long next;
  private long offset;
  private long limit;

  /// Reads a list from now on, and is in front of its first option.
  ///
  /// @param start where the list starts in the segment
  /// @param end where it ends
  /// @return this
  public Options over(OptionFormat format, MemorySegment bytes, long start, long end) {
    this.format = format;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.next = start;
    this.offset = start;
    this.limit = start;
    return this;
  }

  /// Moves to the next option. Where there is none, it stays at the last.
  ///
  /// @return whether there is one
  public boolean next() {
    if (!format.isAnother(bytes, next, end) || !format.isSound(bytes, next, end)) {
      return false;
    }
    offset = next;
    limit = format.limit(bytes, offset);
    next = format.behind(bytes, offset);
    return true;
  }

  /// The kind of this option.
  public int kind() {
    requireOption();
    return format.kind(bytes, offset);
  }

  /// The segment that the options are in.
  public MemorySegment bytes() {
    return bytes;
  }

  /// The bytes of the whole list, as a slice of the segment.
  public MemorySegment range() {
    return bytes.asSlice(start, end - start);
  }

  /// The order of the bytes of kinds and lengths.
  public ByteOrder order() {
    return format.order();
  }

  /// Where this option starts in the segment.
  public long offset() {
    return offset;
  }

  /// Where this option ends in the segment, without padding.
  public long limit() {
    return limit;
  }

  /// How many bytes this option has, kind and length included.
  public long length() {
    return limit - offset;
  }

  /// Where the value of this option starts in the segment.
  public long valueOffset() {
    return Math.min(limit, offset + format.headLength());
  }

  /// How many bytes the value of this option has.
  public long valueLength() {
    return limit - valueOffset();
  }

  /// The value of this option, as a slice of the segment.
  public MemorySegment value() {
    return bytes.asSlice(valueOffset(), valueLength());
  }

  /// Whether the list breaks off, wherever this is in it.
  public boolean isMalformed() {
    return malformedAt() != OptionFormat.NOWHERE;
  }

  /// Where in the segment the list breaks off, or -1 if it does not.
  public long malformedAt() {
    return format.findBreak(bytes, start, end);
  }

  /// All options of the list, wherever this is in it.
  ///
  /// @param each what to write for the option that it is given
  public String text(Function<Options, String> each) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    Options walk = new Options().over(format, bytes, start, end);
    while (walk.next()) {
      text.add(each.apply(walk));
    }
    if (isMalformed()) {
      text.add("broken at byte " + malformedAt());
    }
    return text.toString();
  }

  /// This option by its kind and length, such as `kind 253 (4 bytes)`.
  public String summary() {
    return kind() == format.single()
        ? "kind " + kind()
        : "kind %d (%d bytes)".formatted(kind(), length());
  }

  /// All options of the list by kind and length.
  @Override
  public String toString() {
    return text(Options::summary);
  }

  private void requireOption() {
    if (limit == offset) {
      throw new IllegalStateException("next() has not found an option yet");
    }
  }
}

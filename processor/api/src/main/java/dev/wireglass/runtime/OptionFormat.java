package dev.wireglass.runtime;

import dev.wireglass.annotation.LengthCounts;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// How the options of a list are laid out, as `@Tlv` describes it.
///
/// Generated decoders keep it in a constant, so that a search is compiled for one form.
///
/// @param kindBytes how many bytes a kind has, 1 or 2
/// @param lengthBytes how many bytes a length has, 1 or 2
/// @param counts what the length counts
/// @param align what the bytes of each option, with its padding, are a multiple of
/// @param end the kind that ends the list, or -1
/// @param single the kind without length and value, or -1
/// @param order the order of the bytes of kind and length
public record OptionFormat(
    int kindBytes,
    int lengthBytes,
    LengthCounts counts,
    int align,
    int end,
    int single,
    ByteOrder order) {

  /// No such place.
  public static final long NOWHERE = -1;

  private static final ValueLayout.OfShort BIG_ENDIAN =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfShort LITTLE_ENDIAN =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /// Where the first option of a kind starts, or [#NOWHERE]. The end marker is no option.
  ///
  /// @param from where an option starts, or the list ends
  /// @param limit where the list ends
  public long find(int kind, MemorySegment bytes, long from, long limit) {
    for (long at = from; isAnother(bytes, at, limit); at = behind(bytes, at)) {
      if (!isSound(bytes, at, limit)) {
        return NOWHERE;
      }
      if (kind(bytes, at) == kind) {
        return at;
      }
    }
    return NOWHERE;
  }

  /// Where the list breaks off because an option is shorter than its own kind and length, or longer
  /// than what is left; [#NOWHERE] if it does not.
  ///
  /// @param from where the list starts
  /// @param limit where it ends
  public long findBreak(MemorySegment bytes, long from, long limit) {
    for (long at = from; isAnother(bytes, at, limit); at = behind(bytes, at)) {
      if (!isSound(bytes, at, limit)) {
        return at;
      }
    }
    return NOWHERE;
  }

  /// Whether the list goes on at a place, with an option or with what is left of one.
  boolean isAnother(MemorySegment bytes, long at, long limit) {
    return at < limit && (limit - at < kindBytes || kind(bytes, at) != end);
  }

  /// Whether the option that starts at a place lies within the list.
  boolean isSound(MemorySegment bytes, long at, long limit) {
    if (limit - at < kindBytes) {
      return false;
    }
    if (kind(bytes, at) == single) {
      return true;
    }
    return limit - at >= headLength()
        && limit(bytes, at) - at >= headLength()
        && limit(bytes, at) <= limit;
  }

  /// The kind of the option that starts at a place.
  public int kind(MemorySegment bytes, long at) {
    return number(bytes, at, kindBytes);
  }

  /// Where the option that starts at a place ends, without its padding.
  public long limit(MemorySegment bytes, long at) {
    return kind(bytes, at) == single
        ? at + kindBytes
        : at + (counts == LengthCounts.WHOLE ? 0 : headLength()) + length(bytes, at);
  }

  /// Where the option behind the one that starts at a place starts, or the list ends.
  public long behind(MemorySegment bytes, long at) {
    return at + padded(limit(bytes, at) - at);
  }

  /// How many bytes kind and length take.
  int headLength() {
    return kindBytes + lengthBytes;
  }

  /// A number of bytes with those behind it that only fill up.
  long padded(long length) {
    return (length + align - 1) & -align;
  }

  private int length(MemorySegment bytes, long at) {
    return number(bytes, at + kindBytes, lengthBytes);
  }

  private int number(MemorySegment bytes, long at, int size) {
    if (size == 1) {
      return Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, at));
    }
    return Short.toUnsignedInt(
        order == ByteOrder.BIG_ENDIAN ? bytes.get(BIG_ENDIAN, at) : bytes.get(LITTLE_ENDIAN, at));
  }

  /// Writes a number of so many bytes.
  void put(MemorySegment bytes, long at, int size, long value) {
    if (size == 1) {
      bytes.set(ValueLayout.JAVA_BYTE, at, (byte) value);
    } else {
      bytes.set(order == ByteOrder.BIG_ENDIAN ? BIG_ENDIAN : LITTLE_ENDIAN, at, (short) value);
    }
  }
}

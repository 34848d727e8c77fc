package dev.wireglass.runtime;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// Brings lengths that a header declares together with the bytes that are written.
public final class Fit {
  private static final int MOST_LISTED = 3;

  private Fit() {}

  /// The number for which `number * step + rest` is a size.
  ///
  /// @param range the range that has the size, such as `Ipv4Header.options`
  /// @param size its size in bytes
  /// @param declared its length as declared, such as `ihl * 4 - 20`
  /// @param min the smallest number
  /// @param max the largest number
  /// @throws IllegalArgumentException if there is none
  public static long number(
      String range, long size, String declared, long step, long rest, long min, long max) {
    long number = (size - rest) / step;
    if ((size - rest) % step != 0 || number < min || number > max) {
      throw new IllegalArgumentException(
          "%s is %d bytes; %s can be %s"
              .formatted(range, size, declared, sizes(step, rest, min, max)));
    }
    return number;
  }

  /// Demands that a length is a size.
  ///
  /// @param range the range that has the size, such as `EthernetHeader.source`
  /// @param size its size in bytes
  /// @param declared its length as declared, such as `@Bytes(6)`
  /// @param length that length in this header
  /// @throws IllegalArgumentException if it is another
  public static void length(String range, long size, String declared, long length) {
    if (size != length) {
      throw new IllegalArgumentException(
          "%s is %d bytes; %s is %d".formatted(range, size, declared, length));
    }
  }

  /// Demands that a field is given where it is there, and only there.
  ///
  /// @param field the field, such as `GreHeader.key`
  /// @param isGiven whether it is given
  /// @param declared the condition as declared, such as `keyPresent`
  /// @param isThere whether that holds in this header
  /// @throws IllegalArgumentException if one is true without the other
  public static void presence(String field, boolean isGiven, String declared, boolean isThere) {
    if (isGiven != isThere) {
      throw new IllegalArgumentException(
          isThere
              ? "%s is null; %s says that it is there".formatted(field, declared)
              : "%s is given, but absent: it is there only if %s".formatted(field, declared));
    }
  }

  /// Demands that the header in a range can be read.
  ///
  /// @param range the range, such as `VoiceHeader.extension`
  /// @param fault what is wrong with it, or null
  /// @throws IllegalArgumentException if something is
  public static void readable(String range, @Nullable Fault fault) {
    if (fault != null) {
      throw new IllegalArgumentException("%s cannot be read: %s".formatted(range, fault));
    }
  }

  /// Such as `0, 4, 8 .. 40`, without those below zero.
  private static String sizes(long step, long rest, long min, long max) {
    long first = Math.max(min, Math.ceilDiv(-rest, step));
    if (first > max) {
      return "no length";
    }
    String last = size(step, rest, max);
    StringBuilder sizes = new StringBuilder(size(step, rest, first));
    long listed = step == 1 ? 1 : Math.min(max - first, MOST_LISTED - 1) + 1;
    for (long i = 1; i < listed; i++) {
      sizes.append(", ").append(size(step, rest, first + i));
    }
    return first + listed - 1 == max ? sizes.toString() : sizes + " .. " + last;
  }

  private static String size(long step, long rest, long number) {
    return BigInteger.valueOf(number)
        .multiply(BigInteger.valueOf(step))
        .add(BigInteger.valueOf(rest))
        .toString();
  }
}

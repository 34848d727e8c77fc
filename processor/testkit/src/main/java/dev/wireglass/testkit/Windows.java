package dev.wireglass.testkit;

import java.nio.ByteOrder;
import java.util.List;

/// Finds the word of each number, asked in the order of the declaration.
final class Windows {
  private final List<Declaration.Part> parts;
  private final boolean little;
  private final boolean lowFirst;
  private long start;
  private int bits;
  private int taken;

  Windows(Declaration declaration, ByteOrder order) {
    parts = declaration.parts();
    little =
        declaration.order().equals("LITTLE_ENDIAN")
            || (declaration.isOrderedAtRuntime() && order == ByteOrder.LITTLE_ENDIAN);
    lowFirst = declaration.bits().equals("LEAST_SIGNIFICANT_FIRST");
  }

  /// @param position where the number starts, in bits from the start of the segment, if each field
  ///   follows the one in front
  Window next(Declaration.Part part, long position) {
    if (taken == bits) {
      start = position / 8;
      bits = length(parts.indexOf(part));
      taken = 0;
    }
    int low = lowFirst ? taken : bits - taken - part.bits();
    taken += part.bits();
    return new Window(start, bits, isLittle(part), low);
  }

  private boolean isLittle(Declaration.Part part) {
    return part.order().equals("UNSTATED") ? little : part.order().equals("LITTLE_ENDIAN");
  }

  /// As declared, or else up to the first number that ends on a byte.
  private int length(int first) {
    int length = parts.get(first).wordBits();
    for (int i = first; length == 0 || (length % 8 != 0); i++) {
      length += parts.get(i).bits();
    }
    return length;
  }
}

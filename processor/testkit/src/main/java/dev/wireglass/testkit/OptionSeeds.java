package dev.wireglass.testkit;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Puts options into lists, most of them whole, so that random bytes do not always break off at
/// once.
record OptionSeeds(Declaration declaration, ByteOrder order, RandomGenerator random) {
  private static final int LONGEST = 12;

  /// Fills the lists of a header, if it can be read.
  void plant(byte[] bytes, int offset, int limit) {
    Oracle oracle = new Oracle(declaration, bytes, offset, limit, order);
    if (!oracle.isReadable()) {
      return;
    }
    for (Declaration.Part part : declaration.fields()) {
      Oracle.Range range = oracle.ranges().get(part.name());
      if (part.isList() && range != null && random.nextInt(4) > 0) {
        plant(part, range, bytes);
      }
    }
  }

  private void plant(Declaration.Part list, Oracle.Range range, byte[] bytes) {
    int kindSize = list.ofList("kindBits", 8) / 8;
    int headSize = kindSize + list.ofList("lengthBits", 8) / 8;
    int align = list.ofList("align", 1);
    int end = (int) (range.start() + range.length());
    List<Integer> kinds = new ArrayList<>(list.optionTypes().keySet());
    for (int at = (int) range.start(); at + headSize <= end; ) {
      int kind = random.nextInt(8) == 0 ? random.nextInt(256) : oneOf(kinds);
      int single = list.ofList("single", -1);
      boolean isSingle = single >= 0 && random.nextInt(4) == 0;
      put(bytes, at, kindSize, isSingle ? single : kind);
      if (isSingle) {
        at += (kindSize + align - 1) / align * align;
      } else {
        int size = random.nextInt(Math.min(LONGEST, end - at - headSize) + 1);
        put(bytes, at + kindSize, headSize - kindSize, size + (list.countsWhole() ? headSize : 0));
        at += (headSize + size + align - 1) / align * align;
      }
    }
  }

  private int oneOf(List<Integer> kinds) {
    return kinds.isEmpty() ? 1 + random.nextInt(9) : kinds.get(random.nextInt(kinds.size()));
  }

  private void put(byte[] bytes, int at, int size, int number) {
    boolean bigEndian =
        declaration.isOrderedAtRuntime()
            ? order == ByteOrder.BIG_ENDIAN
            : !declaration.order().equals("LITTLE_ENDIAN");
    if (size == 1) {
      bytes[at] = (byte) number;
    } else {
      bytes[bigEndian ? at : at + 1] = (byte) (number >> 8);
      bytes[bigEndian ? at + 1 : at] = (byte) number;
    }
  }
}

package dev.wireglass.processor.plan;

import java.util.ArrayList;
import java.util.List;

/// Covers the bits of a number with as few loads as possible.
///
/// Loads never leave the bytes that the number touches: a wider load with a mask gains nothing, and
/// could reach past the end of the segment.
final class LoadPlanner {
  private LoadPlanner() {}

  /// The loads, most significant first.
  static List<Load> bigEndian(int firstBit, int width) {
    int touched = bytesTouched(firstBit, width);
    int lastBit = firstBit + width;
    List<Load> loads = new ArrayList<>();
    for (int at = 0; at < touched; ) {
      // The odd bytes first, so that 48 bits read as two bytes and four: short << 32 | int.
      int bytes = Integer.lowestOneBit(touched - at);
      loads.add(new Load(at, bytes, lastBit - 8 * (at + bytes)));
      at += bytes;
    }
    return loads;
  }

  /// The loads of a number of whole bytes, least significant first.
  static List<Load> littleEndian(int width) {
    int touched = bytesTouched(0, width);
    List<Load> loads = new ArrayList<>();
    for (int at = 0; at < touched; ) {
      int bytes = Integer.highestOneBit(touched - at);
      loads.add(new Load(at, bytes, 8 * at));
      at += bytes;
    }
    return loads;
  }

  static int bytesTouched(int firstBit, int width) {
    return (firstBit + width + 7) / 8;
  }
}

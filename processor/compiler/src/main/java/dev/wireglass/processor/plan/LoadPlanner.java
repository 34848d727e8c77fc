package dev.wireglass.processor.plan;

import java.util.ArrayList;
import java.util.List;

/// Covers the bits of a number with as few loads as possible.
///
/// Loads never leave the bytes that the number touches: a wider load with a mask gains nothing, and
/// could reach past the end of the segment.
///
/// @param wordBytes how many bytes the word has that the number is a part of
/// @param lowBit how many bits of the word are less significant than the number
/// @param width how many bits the number has
record LoadPlanner(int wordBytes, int lowBit, int width) {

  /// The loads from a word with the most significant byte first, most significant first.
  List<Load> bigEndian() {
    int touched = bytesTouched();
    int start = wordBytes - lowBit / 8 - touched;
    List<Load> loads = new ArrayList<>();
    for (int at = 0; at < touched; ) {
      // The odd bytes first, so that 48 bits read as two bytes and four: short << 32 | int.
      int bytes = Integer.lowestOneBit(touched - at);
      loads.add(new Load(start + at, bytes, 8 * (touched - at - bytes) - lowBit % 8));
      at += bytes;
    }
    return loads;
  }

  /// The loads from a word with the least significant byte first, least significant first.
  List<Load> littleEndian() {
    int touched = bytesTouched();
    List<Load> loads = new ArrayList<>();
    for (int at = 0; at < touched; ) {
      int bytes = Integer.highestOneBit(touched - at);
      loads.add(new Load(lowBit / 8 + at, bytes, 8 * at - lowBit % 8));
      at += bytes;
    }
    return loads;
  }

  /// How many bits of the bytes that the number touches are more significant than it.
  int firstBit() {
    return 8 * bytesTouched() - lowBit % 8 - width;
  }

  /// How many bytes the number has bits in.
  int bytesTouched() {
    return (lowBit % 8 + width + 7) / 8;
  }
}

package dev.wireglass.testkit;

import java.util.stream.IntStream;

/// Where the bits of one number are: in a word of several bytes, whose most or least significant
/// byte comes first.
///
/// @param start the first byte of the word
/// @param bits how many bits the word has
/// @param little the least significant byte comes first
/// @param low how many bits of the word are less significant than the number
record Window(long start, int bits, boolean little, int low) {

  /// A bit of the number, the least significant being number 0.
  int bit(byte[] bytes, int number) {
    return bytes[at(number)] >> (low + number) % 8 & 1;
  }

  /// Changes a bit of the number, the least significant being number 0.
  void set(byte[] bytes, int number, int bit) {
    int mask = 1 << (low + number) % 8;
    bytes[at(number)] = (byte) (bit == 0 ? bytes[at(number)] & ~mask : bytes[at(number)] | mask);
  }

  /// Whether the bits of a number of so many are those of another window.
  boolean isAt(Window other, int width) {
    return IntStream.range(0, width)
        .allMatch(each -> at(each) == other.at(each) && (low + each) % 8 == (other.low + each) % 8);
  }

  private int at(int number) {
    int inWord = (low + number) / 8;
    return (int) (little ? start + inWord : start + bits / 8 - 1 - inWord);
  }

  /// Whether all of the word is in front of a byte.
  boolean endsBefore(long limit) {
    return 8 * start + bits <= 8 * limit;
  }
}

package dev.wireglass.processor.plan;

/// One read of 1, 2, 4 or 8 bytes and where its bits go in the number.
///
/// @param at how many bytes behind the number's place
/// @param bytes how many bytes
/// @param shift how far its bits move left in the number; negative to the right
public record Load(int at, int bytes, int shift) {
  public Load {
    if (bytes != 1 && bytes != 2 && bytes != 4 && bytes != 8) {
      throw new IllegalArgumentException("no load has " + bytes + " bytes");
    }
  }
}

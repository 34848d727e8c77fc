package dev.wireglass.examples;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;

/// The start of a Windows bitmap: a little-endian format, with the offsets of its specification
/// stated and verified.
@Header(order = Order.LITTLE_ENDIAN, bytes = 30, spec = "BITMAPFILEHEADER and BITMAPINFOHEADER")
public interface BmpFileHeader {
  /// The letters `BM`.
  @Bits(16)
  @Offset(0)
  @Const(0x4d42)
  int signature();

  /// The length of the whole file.
  @Bits(32)
  @Offset(2)
  @Unit("bytes")
  long fileSize();

  /// Zero.
  @Bits(32)
  @Offset(6)
  @Reserved
  long reserved();

  /// Where the pixels start in the file.
  @Bits(32)
  @Offset(10)
  @Unit("bytes")
  long pixelOffset();

  /// The length of the header from here on.
  @Bits(32)
  @Offset(14)
  @Range(min = 40)
  @Unit("bytes")
  long infoSize();

  /// The width of the picture.
  @Bits(value = 32, signed = true)
  @Offset(18)
  @Unit("pixels")
  int width();

  /// The height of the picture; negative when the first row is the top one.
  @Bits(value = 32, signed = true)
  @Offset(22)
  @Unit("pixels")
  int height();

  /// Always 1.
  @Bits(16)
  @Offset(26)
  @Const(1)
  int planes();

  /// The colour depth.
  @Bits(16)
  @Offset(28)
  @Unit("bits")
  int bitsPerPixel();
}

package dev.wireglass.analyzer.capture;

import dev.wireglass.formats.capture.PcapngFcsLength;
import dev.wireglass.formats.capture.PcapngFcsLengthDecoder;
import dev.wireglass.formats.capture.PcapngInterfaceDescriptionDecoder;
import dev.wireglass.formats.capture.PcapngOptionDecoder;
import dev.wireglass.formats.capture.PcapngTimeOffset;
import dev.wireglass.formats.capture.PcapngTimeOffsetDecoder;
import dev.wireglass.formats.capture.PcapngTimeResolution;
import dev.wireglass.formats.capture.PcapngTimeResolutionDecoder;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// Reads the description of an interface.
final class PcapngInterfaceReader {
  private static final int END_OF_OPTIONS = 0;
  private static final int ALIGNMENT = 4;

  /// From here on the length of a frame check sequence is believed to be in bits. The draft says
  /// bits, its example and Wireshark before 4.0.8 say bytes, and none is longer than 4 bytes or
  /// shorter than 8 bits.
  private static final int SHORTEST_IN_BITS = 8;

  private final MemorySegment bytes;
  private final long limit;
  private final ByteOrder order;
  private boolean binary;
  private int exponent = 6;
  private long offsetSeconds;
  private int fcsLength;

  private PcapngInterfaceReader(MemorySegment bytes, long limit, ByteOrder order) {
    this.bytes = bytes;
    this.limit = limit;
    this.order = order;
  }

  /// @param body where in `bytes` the body of the block starts, with all of its fixed part
  /// @param limit where the body ends, exclusive
  /// @return null where the options cannot be read: without them, times would be wrong
  static @Nullable PcapngInterface read(
      MemorySegment bytes, long body, long limit, ByteOrder order) {
    var reader = new PcapngInterfaceReader(bytes, limit, order);
    if (!reader.readOptions(body + PcapngInterfaceDescriptionDecoder.FIXED_LENGTH)) {
      return null;
    }
    return new PcapngInterface(
        PcapngInterfaceDescriptionDecoder.linkType(bytes, body, order),
        PcapngInterfaceDescriptionDecoder.snapLen(bytes, body, order),
        reader.fcsLength,
        new PcapngClock(reader.binary, reader.exponent, reader.offsetSeconds));
  }

  private boolean readOptions(long first) {
    long option = first;
    while (limit - option >= PcapngOptionDecoder.FIXED_LENGTH) {
      int code = PcapngOptionDecoder.optionCode(bytes, option, order);
      int length = PcapngOptionDecoder.optionLength(bytes, option, order);
      long value = option + PcapngOptionDecoder.FIXED_LENGTH;
      if (code == END_OF_OPTIONS) {
        return true;
      }
      if (length > limit - value || !readOption(code, value, length)) {
        return false;
      }
      option = value + length + (-length & ALIGNMENT - 1);
    }
    return true;
  }

  /// @return whether an option that matters has the length that it must have
  private boolean readOption(int code, long value, int length) {
    return switch (code) {
      case PcapngTimeResolution.OPTION_CODE ->
          length == PcapngTimeResolutionDecoder.FIXED_LENGTH && readResolution(value);
      case PcapngTimeOffset.OPTION_CODE ->
          length == PcapngTimeOffsetDecoder.FIXED_LENGTH && readOffset(value);
      case PcapngFcsLength.OPTION_CODE ->
          length == PcapngFcsLengthDecoder.FIXED_LENGTH && readFcsLength(value);
      default -> true;
    };
  }

  private boolean readResolution(long value) {
    binary = PcapngTimeResolutionDecoder.binary(bytes, value);
    exponent = PcapngTimeResolutionDecoder.exponent(bytes, value);
    return true;
  }

  private boolean readOffset(long value) {
    offsetSeconds = PcapngTimeOffsetDecoder.seconds(bytes, value, order);
    return true;
  }

  private boolean readFcsLength(long value) {
    int given = PcapngFcsLengthDecoder.fcsLength(bytes, value);
    fcsLength = given < SHORTEST_IN_BITS ? given : given / Byte.SIZE;
    return true;
  }
}

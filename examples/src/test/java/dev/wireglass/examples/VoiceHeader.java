package dev.wireglass.examples;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Unknown;
import java.lang.foreign.MemorySegment;

/// A header made up for tests, of which little is always there.
@Header(order = Order.BIG_ENDIAN, record = true)
public interface VoiceHeader {
  /// What is there.
  @Bits(8)
  int version();

  /// How it sounds.
  @Bits(8)
  @Present("version >= 1")
  Codec codec();

  /// How long the name is.
  @Bits(8)
  @Present("version >= 2")
  int size();

  /// Who speaks.
  @Bytes(length = "size")
  @Present("version >= 2")
  String name();

  /// What seals it, if the numbers are equal.
  @Bytes(4)
  @Present("version >= 2 && size == version")
  MemorySegment seal();

  /// How a voice is coded.
  enum Codec {
    /// G.711.
    @Code(0)
    PCM,
    /// RFC 6716.
    @Code(1)
    OPUS,
    /// Any other.
    @Unknown
    OTHER
  }
}

package dev.wireglass.formats.link;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Unit;
import dev.wireglass.annotation.Word;
import java.lang.foreign.MemorySegment;

/// What a wireless card tells about a frame, in front of the frame. A mask of 32 bits says which
/// fields are there.
@Header(
    order = Order.LITTLE_ENDIAN,
    bits = BitOrder.LEAST_SIGNIFICANT_FIRST,
    bytes = 8,
    spec = "radiotap.org, Radiotap Header")
public interface RadiotapHeader {
  /// Always 0.
  @Bits(8)
  @Const(0)
  int version();

  /// Of no meaning: keeps what follows aligned.
  @Bits(8)
  int pad();

  /// The length of the whole header.
  @Bits(16)
  @Range(min = 8)
  @Unit("bytes")
  int length();

  /// There is the time when the frame arrived: 8 bytes, aligned to 8.
  @Word(32)
  @Bits(1)
  boolean tsft();

  /// There are [RadiotapFlags]: the first byte of [#fields()], or behind the time.
  @Bits(1)
  boolean flags();

  /// There is the rate: 1 byte, in units of 500 kbit/s.
  @Bits(1)
  boolean rate();

  /// There are the channel and its flags: 4 bytes, aligned to 2.
  @Bits(1)
  boolean channel();

  /// There is the pattern of frequency hopping: 2 bytes.
  @Bits(1)
  boolean fhss();

  /// There is the power at the antenna: 1 byte, in dBm.
  @Bits(1)
  boolean antennaSignal();

  /// There is the noise at the antenna: 1 byte, in dBm.
  @Bits(1)
  boolean antennaNoise();

  /// There is the quality of the lock on the Barker code: 2 bytes, aligned to 2.
  @Bits(1)
  boolean lockQuality();

  /// There is the attenuation of the transmitter: 2 bytes, aligned to 2.
  @Bits(1)
  boolean txAttenuation();

  /// There is the attenuation of the transmitter in dB: 2 bytes, aligned to 2.
  @Bits(1)
  boolean dbTxAttenuation();

  /// There is the power of the transmitter: 1 byte, in dBm.
  @Bits(1)
  boolean dbmTxPower();

  /// There is the number of the antenna: 1 byte.
  @Bits(1)
  boolean antenna();

  /// There is the power at the antenna: 1 byte, in dB above any reference.
  @Bits(1)
  boolean dbAntennaSignal();

  /// There is the noise at the antenna: 1 byte, in dB above any reference.
  @Bits(1)
  boolean dbAntennaNoise();

  /// There are flags of the receiver: 2 bytes, aligned to 2.
  @Bits(1)
  boolean rxFlags();

  /// There are flags of the transmitter: 2 bytes, aligned to 2.
  @Bits(1)
  boolean txFlags();

  /// More fields, of which radiotap.org tells.
  @Bits(13)
  int more();

  /// The next mask begins with the fields of radiotap once more.
  @Bits(1)
  boolean radiotapNamespace();

  /// The next mask is of fields of a vendor.
  @Bits(1)
  boolean vendorNamespace();

  /// Another mask of 32 bits follows this one, at the start of [#fields()].
  @Bits(1)
  boolean extended();

  /// Further masks, and the fields that all masks say, in the order of their bits; each aligned to
  /// its own size, counted from the start of the header.
  @Bytes(length = "length - 8")
  MemorySegment fields();

  /// The IEEE 802.11 frame.
  @Payload
  MemorySegment payload();
}

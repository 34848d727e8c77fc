package dev.wireglass.formats.network.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;

/// The length of an IPv6 packet that is longer than 65,535 bytes.
@Header(order = Order.BIG_ENDIAN, bytes = 6, spec = "RFC 2675, section 2")
public interface JumboPayload {
  /// Its type among the options of IPv6.
  int TYPE = 0xc2;

  /// Always 0xc2.
  @Bits(8)
  @Const(TYPE)
  int type();

  /// Always 4.
  @Bits(8)
  @Const(4)
  int length();

  /// The length of the packet behind its IPv6 header, whose own length is 0.
  @Bits(32)
  @Unit("bytes")
  long jumboPayloadLength();
}

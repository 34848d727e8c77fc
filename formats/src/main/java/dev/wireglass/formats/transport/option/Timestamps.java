package dev.wireglass.formats.transport.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

/// The clock of the sender, and the last clock that it has seen of its peer.
@Header(order = Order.BIG_ENDIAN, bytes = 10, spec = "RFC 7323, section 3.2")
public interface Timestamps {
  /// Its kind among the options of TCP.
  int KIND = 8;

  /// Always 8.
  @Bits(8)
  @Const(KIND)
  int kind();

  /// Always 10.
  @Bits(8)
  @Const(10)
  int length();

  /// TSval: the sender's clock, in ticks of its own.
  @Bits(32)
  long timestampValue();

  /// TSecr: the clock of the peer that is echoed; meaningful with ACK.
  @Bits(32)
  long timestampEchoReply();
}

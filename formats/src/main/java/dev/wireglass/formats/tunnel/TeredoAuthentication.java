package dev.wireglass.formats.tunnel;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What stands in front of an IPv6 packet, or of a [TeredoOrigin], in a UDP datagram of Teredo that
/// is authenticated.
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "RFC 4380, section 5.1.1")
public interface TeredoAuthentication {
  /// Always 1: neither the first bytes of IPv6 nor those of a [TeredoOrigin].
  @Bits(16)
  @Const(1)
  int indicator();

  /// The length of [#clientIdentification()].
  @Bits(8)
  @Unit("bytes")
  int idLength();

  /// The length of [#authenticationValue()].
  @Bits(8)
  @Unit("bytes")
  int auLength();

  /// Who the client is.
  @Bytes(length = "idLength")
  MemorySegment clientIdentification();

  /// What proves that.
  @Bytes(length = "auLength")
  MemorySegment authenticationValue();

  /// A random number of the client, repeated in the answer.
  @Bits(value = 64, raw = true)
  long nonceValue();

  /// 0, or anything else if the client needs a new secret.
  @Bits(8)
  int confirmation();

  /// What is behind it.
  @Payload
  MemorySegment payload();
}

package dev.wireglass.examples;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;

/// The answer of a clock to one that has asked when its request arrived.
@Header(order = Order.BIG_ENDIAN, bytes = 54, spec = "IEEE 1588-2008, sections 13.3 and 13.8")
public interface PtpDelayResponse {
  /// Which profile the message belongs to.
  @Bits(4)
  int transportSpecific();

  /// Always 9.
  @Bits(4)
  @Const(9)
  int messageType();

  /// Always zero.
  @Bits(4)
  @Reserved
  int reserved();

  /// Always 2.
  @Bits(4)
  @Const(2)
  int version();

  /// The length of the whole message.
  @Bits(16)
  @Const(54)
  @Unit("bytes")
  int messageLength();

  /// Which clocks belong together.
  @Bits(8)
  int domainNumber();

  /// Always zero.
  @Bits(8)
  @Reserved
  int reservedByte();

  /// One bit a property.
  @Bits(16)
  int flags();

  /// What is to be added to the time, in units of 2<sup>-16</sup> nanoseconds.
  @Bits(value = 64, signed = true)
  long correction();

  /// Always zero.
  @Bits(32)
  @Reserved
  long reservedWord();

  /// Who answers.
  @Nested
  PtpPortIdentity source();

  /// The number of the request.
  @Bits(16)
  int sequenceId();

  /// Always 3, for receivers of the first version.
  @Bits(8)
  @Const(3)
  int control();

  /// How often requests may come, as the logarithm of seconds.
  @Bits(value = 8, signed = true)
  int logMessageInterval();

  /// When the request arrived.
  @Nested
  PtpTimestamp received();

  /// Who has asked.
  @Nested
  PtpPortIdentity requester();
}

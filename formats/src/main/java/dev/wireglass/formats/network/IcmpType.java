package dev.wireglass.formats.network;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// What an ICMP message says, from IANA's register of ICMP types.
public enum IcmpType {
  /// The answer to [#ECHO].
  @Code(0)
  ECHO_REPLY,
  /// A packet could not be delivered.
  @Code(3)
  DESTINATION_UNREACHABLE,
  /// Another router is nearer.
  @Code(5)
  REDIRECT,
  /// Asks for [#ECHO_REPLY].
  @Code(8)
  ECHO,
  /// A packet was forwarded too often, or its fragments did not arrive in time.
  @Code(11)
  TIME_EXCEEDED,
  /// A packet had a header in error.
  @Code(12)
  PARAMETER_PROBLEM,
  /// Asks for [#TIMESTAMP_REPLY].
  @Code(13)
  TIMESTAMP,
  /// The answer to [#TIMESTAMP].
  @Code(14)
  TIMESTAMP_REPLY,
  /// Any other.
  @Unknown
  OTHER
}

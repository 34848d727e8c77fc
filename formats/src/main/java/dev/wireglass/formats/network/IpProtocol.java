package dev.wireglass.formats.network;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// What an IP packet carries, from IANA's register of protocol numbers.
public enum IpProtocol {
  /// Internet Control Message Protocol, RFC 792.
  @Code(1)
  ICMP,
  /// Transmission Control Protocol, RFC 9293.
  @Code(6)
  TCP,
  /// User Datagram Protocol, RFC 768.
  @Code(17)
  UDP,
  /// Internet Control Message Protocol for IPv6, RFC 4443.
  @Code(58)
  ICMPV6,
  /// Stream Control Transmission Protocol, RFC 9260.
  @Code(132)
  SCTP,
  /// Any other.
  @Unknown
  OTHER
}

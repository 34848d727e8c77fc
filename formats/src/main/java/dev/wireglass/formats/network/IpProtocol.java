package dev.wireglass.formats.network;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// What an IP packet carries, from IANA's register of protocol numbers.
public enum IpProtocol {
  /// Options of IPv6 for each router, RFC 8200.
  @Code(0)
  HOP_BY_HOP,
  /// Internet Control Message Protocol, RFC 792.
  @Code(1)
  ICMP,
  /// Internet Group Management Protocol, RFC 3376.
  @Code(2)
  IGMP,
  /// An IPv4 packet in a tunnel, RFC 2003.
  @Code(4)
  IPV4,
  /// Transmission Control Protocol, RFC 9293.
  @Code(6)
  TCP,
  /// User Datagram Protocol, RFC 768.
  @Code(17)
  UDP,
  /// An IPv6 packet in a tunnel, RFC 2473.
  @Code(41)
  IPV6,
  /// Routing header of IPv6, RFC 8200.
  @Code(43)
  ROUTING,
  /// Fragment header of IPv6, RFC 8200.
  @Code(44)
  FRAGMENT,
  /// Generic Routing Encapsulation, RFC 2784.
  @Code(47)
  GRE,
  /// Encapsulating Security Payload, RFC 4303: encrypted.
  @Code(50)
  ESP,
  /// Authentication Header, RFC 4302.
  @Code(51)
  AH,
  /// Internet Control Message Protocol for IPv6, RFC 4443.
  @Code(58)
  ICMPV6,
  /// Nothing: no header follows, RFC 8200.
  @Code(59)
  NO_NEXT,
  /// Options of IPv6 for the receiver, RFC 8200.
  @Code(60)
  DESTINATION_OPTIONS,
  /// An Ethernet frame in a tunnel, RFC 3378.
  @Code(97)
  ETHERIP,
  /// Stream Control Transmission Protocol, RFC 9260.
  @Code(132)
  SCTP,
  /// Mobility header of IPv6, RFC 6275.
  @Code(135)
  MOBILITY,
  /// Host Identity Protocol, RFC 7401.
  @Code(139)
  HIP,
  /// Level 3 multihoming shim of IPv6, RFC 5533.
  @Code(140)
  SHIM6,
  /// Any other.
  @Unknown
  OTHER
}

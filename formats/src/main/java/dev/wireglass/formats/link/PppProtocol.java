package dev.wireglass.formats.link;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// What a PPP frame carries, from IANA's register of PPP protocol numbers.
public enum PppProtocol {
  /// Internet Protocol version 4, RFC 1332.
  @Code(0x0021)
  IPV4,
  /// A TCP packet whose header is compressed, RFC 1144.
  @Code(0x002d)
  VAN_JACOBSON_COMPRESSED,
  /// A TCP packet that the compressed ones behind it refer to, RFC 1144.
  @Code(0x002f)
  VAN_JACOBSON_UNCOMPRESSED,
  /// A piece of a frame that goes over several links, RFC 1990.
  @Code(0x003d)
  MULTILINK,
  /// Internet Protocol version 6, RFC 5072.
  @Code(0x0057)
  IPV6,
  /// A compressed frame, RFC 1962.
  @Code(0x00fd)
  COMPRESSED,
  /// MPLS to one receiver, RFC 3032.
  @Code(0x0281)
  MPLS,
  /// MPLS to several receivers, RFC 3032.
  @Code(0x0283)
  MPLS_MULTICAST,
  /// Control of IPv4, RFC 1332.
  @Code(0x8021)
  IPCP,
  /// Control of IPv6, RFC 5072.
  @Code(0x8057)
  IPV6CP,
  /// Control of compression, RFC 1962.
  @Code(0x80fd)
  CCP,
  /// Control of the link, RFC 1661.
  @Code(0xc021)
  LCP,
  /// Authentication by password, RFC 1334.
  @Code(0xc023)
  PAP,
  /// Reports about the quality of the link, RFC 1989.
  @Code(0xc025)
  LQR,
  /// Authentication by challenge, RFC 1994.
  @Code(0xc223)
  CHAP,
  /// Any other.
  @Unknown
  OTHER
}

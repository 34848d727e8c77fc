package dev.wireglass.formats.link;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// What an Ethernet frame carries, from the IEEE's register of EtherTypes.
public enum EtherType {
  /// Internet Protocol version 4.
  @Code(0x0800)
  IPV4,
  /// Address Resolution Protocol.
  @Code(0x0806)
  ARP,
  /// A mirrored frame, ERSPAN type III; in GRE only.
  @Code(0x22eb)
  ERSPAN3,
  /// An Ethernet frame in a tunnel, "transparent Ethernet bridging", RFC 1701.
  @Code(0x6558)
  TEB,
  /// IEEE 802.1Q VLAN tag.
  @Code(0x8100)
  VLAN,
  /// Internet Protocol version 6.
  @Code(0x86dd)
  IPV6,
  /// Labels of MPLS, RFC 3032.
  @Code(0x8847)
  MPLS,
  /// Labels of MPLS that the sender gave, as for multicast, RFC 5332.
  @Code(0x8848)
  MPLS_MULTICAST,
  /// A session of PPP over Ethernet is opened or closed, RFC 2516.
  @Code(0x8863)
  PPPOE_DISCOVERY,
  /// PPP over Ethernet, RFC 2516.
  @Code(0x8864)
  PPPOE_SESSION,
  /// A frame of PPP; in GRE version 1, RFC 2637.
  @Code(0x880b)
  PPP,
  /// IEEE 802.1ad: the tag of a provider's network.
  @Code(0x88a8)
  QINQ,
  /// A mirrored frame, ERSPAN type I or II; in GRE only.
  @Code(0x88be)
  ERSPAN,
  /// A tag around another, as before IEEE 802.1ad.
  @Code(0x9100)
  QINQ_9100,
  /// Any other; up to 1500 it is the length of an IEEE 802.3 frame.
  @Unknown
  OTHER
}

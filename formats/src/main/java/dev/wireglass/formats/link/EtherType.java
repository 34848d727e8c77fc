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
  /// IEEE 802.1Q VLAN tag.
  @Code(0x8100)
  VLAN,
  /// Internet Protocol version 6.
  @Code(0x86dd)
  IPV6,
  /// Any other; up to 1500 it is the length of an IEEE 802.3 frame.
  @Unknown
  OTHER
}

package dev.wireglass.analyzer.dissect;

import java.util.HexFormat;

/// A register of numbers that tell what comes next.
public enum Namespace {
  /// What a captured packet begins with: the LINKTYPE_ values of tcpdump.org.
  LINK_TYPE,
  /// What an Ethernet frame carries, from the IEEE's register.
  ETHER_TYPE,
  /// What an IP packet carries, from IANA's register.
  IP_PROTOCOL,
  /// Who is spoken to over UDP, from IANA's register of ports.
  UDP_PORT,
  /// What an LLC frame carries: the destination's service access point, from the IEEE's register.
  LLC,
  /// What a PPP frame carries, from IANA's register.
  PPP_PROTOCOL;

  /// The number with the name of the register, and its own name where it is a common one.
  String describe(int code) {
    var number =
        switch (this) {
          case LINK_TYPE -> "link type " + code;
          case ETHER_TYPE -> "EtherType 0x" + HexFormat.of().toHexDigits((char) code);
          case IP_PROTOCOL -> "IP protocol " + code;
          case UDP_PORT -> "UDP port " + code;
          case LLC -> "LLC service access point 0x" + HexFormat.of().toHexDigits((byte) code);
          case PPP_PROTOCOL -> "PPP protocol 0x" + HexFormat.of().toHexDigits((char) code);
        };
    var name = nameOf(code);
    return name.isEmpty() ? number : number + " (" + name + ")";
  }

  private String nameOf(int code) {
    return switch (this) {
      case LINK_TYPE -> linkTypeName(code);
      case ETHER_TYPE -> etherTypeName(code);
      case IP_PROTOCOL -> ipProtocolName(code);
      case UDP_PORT -> "";
      case LLC -> llcName(code);
      case PPP_PROTOCOL -> pppProtocolName(code);
    };
  }

  private static String linkTypeName(int code) {
    return switch (code) {
      case 0 -> "BSD loopback";
      case 9 -> "PPP";
      case 101 -> "raw IP";
      case 105 -> "IEEE 802.11";
      case 108 -> "OpenBSD loopback";
      case 113 -> "Linux cooked";
      case 127 -> "IEEE 802.11 with radiotap";
      case 276 -> "Linux cooked, version 2";
      default -> "";
    };
  }

  private static String etherTypeName(int code) {
    return switch (code) {
      case 0x0806 -> "ARP";
      case 0x8100 -> "VLAN";
      case 0x86dd -> "IPv6";
      case 0x8847, 0x8848 -> "MPLS";
      case 0x8863, 0x8864 -> "PPPoE";
      case 0x888e -> "EAPOL";
      case 0x88a8 -> "provider VLAN";
      case 0x88cc -> "LLDP";
      default -> "";
    };
  }

  private static String ipProtocolName(int code) {
    return switch (code) {
      case 1 -> "ICMP";
      case 2 -> "IGMP";
      case 4 -> "IPv4";
      case 6 -> "TCP";
      case 17 -> "UDP";
      case 41 -> "IPv6";
      case 47 -> "GRE";
      case 50 -> "ESP";
      case 51 -> "AH";
      case 58 -> "ICMPv6";
      case 89 -> "OSPF";
      case 103 -> "PIM";
      case 112 -> "VRRP";
      case 132 -> "SCTP";
      default -> "";
    };
  }

  private static String llcName(int code) {
    return switch (code) {
      case 0x42 -> "spanning tree";
      case 0xaa -> "SNAP";
      case 0xe0 -> "IPX";
      case 0xf0 -> "NetBIOS";
      case 0xfe -> "OSI";
      default -> "";
    };
  }

  private static String pppProtocolName(int code) {
    return switch (code) {
      case 0x002d -> "compressed TCP";
      case 0x002f -> "uncompressed TCP";
      case 0x003d -> "multilink";
      case 0x00fd -> "compressed datagram";
      case 0x8021 -> "IPCP";
      case 0x8057 -> "IPV6CP";
      case 0xc021 -> "LCP";
      case 0xc023 -> "PAP";
      case 0xc223 -> "CHAP";
      default -> "";
    };
  }
}

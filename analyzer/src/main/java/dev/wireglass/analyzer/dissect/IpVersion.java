package dev.wireglass.analyzer.dissect;

import dev.wireglass.formats.network.Ipv4HeaderDecoder;

/// IP packets of which nobody says which version they are: their first four bits do.
final class IpVersion {
  private static final Reason CUT = new Reason("IP header cut short");
  private static final Reason UNKNOWN =
      new Reason("IP expected, but the version is neither 4 nor 6");

  private static final int NEITHER = -1;

  private IpVersion() {}

  /// Hands over to IPv4 or IPv6.
  static void handOver(Packet packet) {
    if (packet.offset() >= packet.limit()) {
      packet.skip(CUT);
      return;
    }
    int type = etherType(packet);
    if (type == NEITHER) {
      packet.skip(UNKNOWN);
    } else {
      packet.next(Namespace.ETHER_TYPE, type);
    }
  }

  private static int etherType(Packet packet) {
    return switch (Ipv4HeaderDecoder.version(packet.bytes(), packet.offset())) {
      case 4 -> EtherTypes.IPV4;
      case 6 -> EtherTypes.IPV6;
      default -> NEITHER;
    };
  }
}

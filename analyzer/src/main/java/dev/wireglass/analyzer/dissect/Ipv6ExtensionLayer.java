package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.network.Ipv6ExtensionHeaderDecoder;
import dev.wireglass.formats.network.option.JumboPayload;
import dev.wireglass.formats.network.option.JumboPayloadDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Extension headers of IPv6 that have the usual form (RFC 8200, section 4; RFC 6564), in any order
/// and number. The one that every router reads may tell the length of a jumbogram (RFC 2675).
@AutoService(Layer.class)
public final class Ipv6ExtensionLayer implements Layer {
  private static final Reason CUT = new Reason("IPv6 extension header cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.IP_PROTOCOL, 0),
        new LayerKey(Namespace.IP_PROTOCOL, 43),
        new LayerKey(Namespace.IP_PROTOCOL, 60),
        new LayerKey(Namespace.IP_PROTOCOL, 135),
        new LayerKey(Namespace.IP_PROTOCOL, 139),
        new LayerKey(Namespace.IP_PROTOCOL, 140));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (Ipv6ExtensionHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.enter(Ipv6ExtensionHeaderDecoder.payloadOffset(bytes, header), declaredLimit(packet));
    packet.next(Namespace.IP_PROTOCOL, Ipv6ExtensionHeaderDecoder.nextHeaderCode(bytes, header));
  }

  /// Where the packet ends: a jumbogram says so only here.
  private static long declaredLimit(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    long option = Ipv6ExtensionHeaderDecoder.findOptions(bytes, header, JumboPayload.TYPE);
    long end = Ipv6ExtensionHeaderDecoder.payloadOffset(bytes, header);
    boolean jumbo =
        option >= 0 && JumboPayloadDecoder.check(bytes, option, end) == Verdict.READABLE;
    return jumbo
        ? header + JumboPayloadDecoder.jumboPayloadLength(bytes, option)
        : packet.wireLimit();
  }
}

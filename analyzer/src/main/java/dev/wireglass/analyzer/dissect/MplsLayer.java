package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.MplsLabelDecoder;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// MPLS: a stack of labels, none of which says what it carries (RFC 3032). What begins like an IP
/// packet is one; a zero is the control word in front of an Ethernet frame (RFC 4448).
@AutoService(Layer.class)
public final class MplsLayer implements Layer {
  private static final int CONTROL_WORD_LENGTH = 4;

  private static final Reason CUT = new Reason("MPLS label stack cut short");
  private static final Reason UNKNOWN = new Reason("MPLS with neither IP nor Ethernet");

  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.ETHER_TYPE, EtherTypes.MPLS),
        new LayerKey(Namespace.ETHER_TYPE, 0x8848),
        new LayerKey(Namespace.IP_PROTOCOL, 137),
        new LayerKey(Namespace.PPP_PROTOCOL, 0x0281),
        new LayerKey(Namespace.PPP_PROTOCOL, 0x0283),
        new LayerKey(Namespace.UDP_PORT, 6635));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (MplsLabelDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("mpls", MplsLabelDecoder.label(bytes, header));
    packet.enter(header + MplsLabelDecoder.FIXED_LENGTH, packet.wireLimit());
    if (MplsLabelDecoder.bottomOfStack(bytes, header)) {
      handOver(packet);
    }
  }

  private static void handOver(Packet packet) {
    long payload = packet.offset();
    if (payload + CONTROL_WORD_LENGTH > packet.limit()) {
      packet.skip(CUT);
      return;
    }
    switch (Ipv4HeaderDecoder.version(packet.bytes(), payload)) {
      case 4, 6 -> IpVersion.handOver(packet);
      case 0 -> {
        packet.enter(payload + CONTROL_WORD_LENGTH, packet.wireLimit());
        packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
      }
      default -> packet.skip(UNKNOWN);
    }
  }
}

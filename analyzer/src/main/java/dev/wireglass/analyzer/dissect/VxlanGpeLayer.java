package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.VxlanGpeHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// VXLAN with a word on what it carries (draft-ietf-nvo3-vxlan-gpe).
@AutoService(Layer.class)
public final class VxlanGpeLayer implements Layer {

  private static final Reason CUT = new Reason("VXLAN header cut short");
  private static final Reason NO_NETWORK = new Reason("VXLAN without a network number");
  private static final Reason PROTOCOL =
      new Reason("VXLAN-GPE with neither IP nor Ethernet nor MPLS");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.UDP_PORT, 4790));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (VxlanGpeHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (!VxlanGpeHeaderDecoder.vniValid(bytes, header)) {
      packet.skip(NO_NETWORK);
      return;
    }
    packet.enterNetwork("vxlan", VxlanGpeHeaderDecoder.vni(bytes, header));
    packet.enter(header + VxlanGpeHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    if (!VxlanGpeHeaderDecoder.nextProtocolPresent(bytes, header)) {
      packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
      return;
    }
    switch (VxlanGpeHeaderDecoder.nextProtocol(bytes, header)) {
      case 1 -> packet.next(Namespace.ETHER_TYPE, EtherTypes.IPV4);
      case 2 -> packet.next(Namespace.ETHER_TYPE, EtherTypes.IPV6);
      case 3 -> packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
      case 5 -> packet.next(Namespace.ETHER_TYPE, EtherTypes.MPLS);
      default -> packet.skip(PROTOCOL);
    }
  }
}

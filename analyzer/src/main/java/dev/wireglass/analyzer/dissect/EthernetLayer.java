package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.EthernetHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Ethernet frames, also those that are bridged through a tunnel.
@AutoService(Layer.class)
public final class EthernetLayer implements Layer {
  private static final int LINKTYPE_ETHERNET = 1;

  private static final Reason CUT = new Reason("Ethernet header cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.LINK_TYPE, LINKTYPE_ETHERNET),
        new LayerKey(Namespace.ETHER_TYPE, EtherTypes.BRIDGING));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (EthernetHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("ethernet");
    EtherTypeOrLength.handOver(
        packet,
        EthernetHeaderDecoder.payloadOffset(bytes, header),
        EthernetHeaderDecoder.etherTypeCode(bytes, header));
  }
}

package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.VlanTagDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// VLAN tags, any number of them: those of customers (0x8100), of providers (0x88a8), and what was
/// used for the outer one before there was a standard (0x9100).
@AutoService(Layer.class)
public final class VlanLayer implements Layer {
  private static final Reason CUT = new Reason("VLAN tag cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.ETHER_TYPE, 0x8100),
        new LayerKey(Namespace.ETHER_TYPE, 0x88a8),
        new LayerKey(Namespace.ETHER_TYPE, 0x9100));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (VlanTagDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.enterNetwork("vlan", VlanTagDecoder.vlanIdentifier(bytes, header));
    EtherTypeOrLength.handOver(
        packet,
        VlanTagDecoder.payloadOffset(bytes, header),
        VlanTagDecoder.etherTypeCode(bytes, header));
  }
}

package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.VxlanHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// VXLAN (RFC 7348), on its port and on the one that Linux had before there was a standard.
@AutoService(Layer.class)
public final class VxlanLayer implements Layer {
  private static final Reason CUT = new Reason("VXLAN header cut short");
  private static final Reason NO_NETWORK = new Reason("VXLAN without a network number");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.UDP_PORT, 4789), new LayerKey(Namespace.UDP_PORT, 8472));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (VxlanHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (!VxlanHeaderDecoder.vniValid(bytes, header)) {
      packet.skip(NO_NETWORK);
      return;
    }
    packet.enterNetwork("vxlan", VxlanHeaderDecoder.vni(bytes, header));
    packet.enter(header + VxlanHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
  }
}

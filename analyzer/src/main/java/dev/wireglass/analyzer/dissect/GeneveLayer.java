package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.GeneveHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Geneve (RFC 8926). Its options are passed over.
@AutoService(Layer.class)
public final class GeneveLayer implements Layer {
  private static final Reason CUT = new Reason("Geneve header cut short");
  private static final Reason CONTROL = new Reason("Geneve control packet");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.UDP_PORT, 6081));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (GeneveHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (GeneveHeaderDecoder.control(bytes, header)) {
      packet.skip(CONTROL);
      return;
    }
    packet.enterNetwork("geneve", GeneveHeaderDecoder.vni(bytes, header));
    packet.enter(GeneveHeaderDecoder.payloadOffset(bytes, header), packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, GeneveHeaderDecoder.protocolTypeCode(bytes, header));
  }
}

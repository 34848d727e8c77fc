package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.Erspan3HeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Mirrored frames, ERSPAN type III (draft-foschiano-erspan), which may be IP packets alone.
@AutoService(Layer.class)
public final class Erspan3Layer implements Layer {
  private static final Reason CUT = new Reason("ERSPAN header cut short");
  private static final Reason FRAME_TYPE =
      new Reason("ERSPAN of frames that are neither Ethernet nor IP");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.ETHER_TYPE, 0x22eb));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (Erspan3HeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("erspan", Erspan3HeaderDecoder.sessionId(bytes, header));
    packet.enter(Erspan3HeaderDecoder.payloadOffset(bytes, header), packet.wireLimit());
    switch (Erspan3HeaderDecoder.frameType(bytes, header)) {
      case 0 -> packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
      case 2 -> IpVersion.handOver(packet);
      default -> packet.skip(FRAME_TYPE);
    }
  }
}

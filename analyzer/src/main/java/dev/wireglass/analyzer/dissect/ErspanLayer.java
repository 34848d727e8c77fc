package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.ErspanHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Mirrored Ethernet frames, ERSPAN type II (draft-foschiano-erspan).
@AutoService(Layer.class)
public final class ErspanLayer implements Layer {
  private static final Reason CUT = new Reason("ERSPAN header cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.ETHER_TYPE, 0x88be));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (ErspanHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("erspan", ErspanHeaderDecoder.sessionId(bytes, header));
    packet.enter(header + ErspanHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
  }
}

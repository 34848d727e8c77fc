package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.PppoeHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// PPP over Ethernet (RFC 2516), once the session is there.
@AutoService(Layer.class)
public final class PppoeLayer implements Layer {
  private static final int SESSION_DATA = 0;

  private static final Reason CUT = new Reason("PPPoE header cut short");
  private static final Reason DISCOVERY = new Reason("PPPoE discovery");

  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.ETHER_TYPE, 0x8864), new LayerKey(Namespace.LINK_TYPE, 51));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (PppoeHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (PppoeHeaderDecoder.code(bytes, header) != SESSION_DATA) {
      packet.skip(DISCOVERY);
      return;
    }
    packet.step("pppoe", PppoeHeaderDecoder.sessionId(bytes, header));
    long payload = header + PppoeHeaderDecoder.FIXED_LENGTH;
    packet.enter(payload, payload + PppoeHeaderDecoder.length(bytes, header));
    PppFrame.handOver(packet);
  }
}

package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import java.util.List;

/// PPP on a link of its own, or in GRE.
@AutoService(Layer.class)
public final class PppLayer implements Layer {
  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.LINK_TYPE, 9),
        new LayerKey(Namespace.LINK_TYPE, 50),
        new LayerKey(Namespace.ETHER_TYPE, 0x880b));
  }

  @Override
  public void read(Packet packet) {
    packet.step("ppp");
    PppFrame.handOver(packet);
  }
}

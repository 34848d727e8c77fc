package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import java.util.List;

/// IEEE 802.11 frames without anything in front.
@AutoService(Layer.class)
public final class WirelessLayer implements Layer {
  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.LINK_TYPE, 105));
  }

  @Override
  public void read(Packet packet) {
    WirelessFrame.handOver(packet, false);
  }
}

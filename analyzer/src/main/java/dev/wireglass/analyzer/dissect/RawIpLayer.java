package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import java.util.List;

/// IP packets without anything in front. The number of the link type depends on the system that
/// captured: 101 is what all should write.
@AutoService(Layer.class)
public final class RawIpLayer implements Layer {
  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.LINK_TYPE, 101),
        new LayerKey(Namespace.LINK_TYPE, 12),
        new LayerKey(Namespace.LINK_TYPE, 14));
  }

  @Override
  public void read(Packet packet) {
    IpVersion.handOver(packet);
  }
}

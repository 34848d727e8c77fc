package dev.wireglass.analyzer.dissect;

import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.tcp.Segment;
import java.util.List;
import java.util.ServiceLoader;

/// Leads packets through the layers and counts those that end before TCP by their reason.
public final class Dissector {
  private final ReasonCounts skipped = new ReasonCounts();
  private final ReasonCounts remarks = new ReasonCounts();
  private final Packet packet = new Packet(remarks);
  private final Announcements announcements;

  /// @param layers all that are known
  public Dissector(Iterable<Layer> layers) {
    announcements = new Announcements(layers);
  }

  /// With every layer that the service loader finds.
  public static Dissector ofServices() {
    return new Dissector(ServiceLoader.load(Layer.class));
  }

  /// Reads a packet.
  ///
  /// @return whether [#segment()] is filled in; otherwise the packet was counted as skipped
  public boolean dissect(CaptureRecord captured) {
    packet.start(captured);
    while (!packet.isFinished()) {
      var announced = announcements.find(packet.namespace(), packet.code());
      var layer = announced.layer();
      if (layer == null) {
        packet.skip(announced.unknown());
      } else {
        layer.read(packet);
      }
      var reason = packet.skipped();
      if (reason != null) {
        skipped.count(reason);
        return false;
      }
    }
    return true;
  }

  /// The segment of the last packet: always the same object.
  public Segment segment() {
    return packet.segment();
  }

  /// How many packets were not analysed, and why.
  public List<PacketCount> skipped() {
    return skipped.counts();
  }

  /// How many packets were odd. One packet may be counted here more than once, skipped or not.
  public List<PacketCount> remarks() {
    return remarks.counts();
  }
}

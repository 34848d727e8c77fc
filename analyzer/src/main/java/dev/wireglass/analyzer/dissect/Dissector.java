package dev.wireglass.analyzer.dissect;

import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.tcp.Segment;
import java.util.List;
import java.util.ServiceLoader;

/// Leads packets through the layers and counts those that end before TCP by their reason.
///
/// Every packet either fills in [#segment()], is [#skipped()] for one reason, was [#joined()] to
/// others of which it was a fragment, or still waits for such others, until [#end()].
public final class Dissector {
  /// More than any packet has that was not made to be read for ever.
  private static final int MOST_LAYERS = 64;

  private static final Reason TOO_DEEP = new Reason("more than 64 headers in each other");

  private final ReasonCounts skipped = new ReasonCounts();
  private final ReasonCounts remarks = new ReasonCounts();
  private final Reassembly reassembly = new Reassembly(skipped);
  private final Announcements announcements;
  private final Packet packet;

  /// @param layers all that are known
  /// @param wantsDetails of segments, as needed for full records of connections
  public Dissector(Iterable<Layer> layers, boolean wantsDetails) {
    announcements = new Announcements(layers);
    packet = new Packet(remarks, reassembly, announcements, wantsDetails);
  }

  /// With every layer that the service loader finds.
  ///
  /// @param wantsDetails of segments, as needed for full records of connections
  public static Dissector ofServices(boolean wantsDetails) {
    return new Dissector(ServiceLoader.load(Layer.class), wantsDetails);
  }

  /// Reads a packet.
  ///
  /// @param file where it comes from, as messages call it
  /// @return whether [#segment()] is filled in
  public boolean dissect(CaptureRecord captured, String file) {
    reassembly.startPacket();
    packet.start(captured, file);
    for (int layers = 0; !packet.isOver(); layers++) {
      readLayer(layers);
    }
    var reason = packet.skipped();
    if (reason != null) {
      skipped.count(reason, file, packet.fileOffset());
    }
    return packet.isFinished();
  }

  /// The segment of the last packet: always the same object.
  public Segment segment() {
    return packet.segment();
  }

  /// There are no more packets: fragments that still wait for others are skipped.
  public void end() {
    reassembly.end();
  }

  /// How many packets were not analysed, and why.
  public List<PacketCount> skipped() {
    return skipped.counts();
  }

  /// How many packets were odd. One packet may be counted here more than once, skipped or not.
  public List<PacketCount> remarks() {
    return remarks.counts();
  }

  /// How many packets were fragments that were put together with a later one, which counts for all.
  public long joined() {
    return reassembly.joined();
  }

  private void readLayer(int depth) {
    var announced = announcements.find(packet.namespace(), packet.code());
    var layer = announced.layer();
    if (layer == null) {
      packet.skip(announced.unknown());
    } else if (depth == MOST_LAYERS) {
      packet.skip(TOO_DEEP);
    } else {
      layer.read(packet);
    }
  }
}

package dev.wireglass.analyzer.capture;

import dev.wireglass.formats.capture.PcapngEnhancedPacketDecoder;
import dev.wireglass.formats.capture.PcapngInterfaceDescriptionDecoder;
import dev.wireglass.formats.capture.PcapngPacketDecoder;
import dev.wireglass.formats.capture.PcapngSectionHeaderDecoder;
import dev.wireglass.formats.capture.PcapngSimplePacketDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the packets of a pcapng file.
///
/// A packet whose block has no time, or one that 64 bits of nanoseconds cannot tell, gets the time
/// of the packet before it, so that it stays where it is in the order of time.
final class PcapngReader implements CaptureReader {
  /// How many interfaces a section has at most: as many as old packet blocks can name.
  static final int MOST_INTERFACES = 1 << 16;

  private static final int MAJOR_VERSION = 1;

  private final CaptureInput input;
  private final PcapngBlocks blocks;
  private final List<PcapngInterface> interfaces = new ArrayList<>();
  private final CaptureRecord record = new CaptureRecord();
  private final AnomalyCounter shortOriginals =
      AnomalyCounter.ofFault("original length below the captured length");
  private final AnomalyCounter farTimes =
      AnomalyCounter.ofFault("time before 1678 or after 2262, taken from the packet before");
  private final AnomalyCounter withoutTime =
      AnomalyCounter.ofOddity("packet without a time, taken from the packet before");

  /// @param input stands at the first section header
  PcapngReader(CaptureInput input) {
    this.input = input;
    blocks = new PcapngBlocks(input);
  }

  /// Reads the header of the first section.
  ///
  /// @return false where it is damaged
  boolean openFirstSection() throws IOException {
    return blocks.next() && readSection();
  }

  @Override
  public boolean next() throws IOException {
    while (blocks.next()) {
      switch (blocks.type()) {
        case PcapngBlocks.ENHANCED_PACKET -> {
          return readEnhancedPacket();
        }
        case PcapngBlocks.SIMPLE_PACKET -> {
          return readSimplePacket();
        }
        case PcapngBlocks.OBSOLETE_PACKET -> {
          return readObsoletePacket();
        }
        case PcapngBlocks.INTERFACE_DESCRIPTION -> readInterface();
        default -> readSection();
      }
    }
    return false;
  }

  @Override
  public CaptureRecord record() {
    return record;
  }

  @Override
  public @Nullable Damage damage() {
    return blocks.damage();
  }

  @Override
  public List<Anomaly> anomalies() {
    var anomalies = new ArrayList<Anomaly>();
    shortOriginals.addTo(anomalies);
    farTimes.addTo(anomalies);
    withoutTime.addTo(anomalies);
    return anomalies;
  }

  private boolean readSection() {
    if (!holds("section header", PcapngSectionHeaderDecoder.FIXED_LENGTH)) {
      return false;
    }
    int version =
        PcapngSectionHeaderDecoder.majorVersion(input.bytes(), blocks.body(), blocks.order());
    interfaces.clear();
    return version == MAJOR_VERSION || malformed("pcapng of version " + version + ", not 1");
  }

  private boolean readInterface() {
    if (!holds("interface description", PcapngInterfaceDescriptionDecoder.FIXED_LENGTH)) {
      return false;
    }
    if (interfaces.size() == MOST_INTERFACES) {
      return malformed("more than " + MOST_INTERFACES + " interfaces in a section");
    }
    var described =
        PcapngInterfaceReader.read(input.bytes(), blocks.body(), blocks.limit(), blocks.order());
    return described == null
        ? malformed("options of an interface that cannot be read")
        : interfaces.add(described);
  }

  private boolean readEnhancedPacket() {
    if (!holds("enhanced packet", PcapngEnhancedPacketDecoder.FIXED_LENGTH)) {
      return false;
    }
    var bytes = input.bytes();
    long body = blocks.body();
    var order = blocks.order();
    long stamp =
        PcapngEnhancedPacketDecoder.timestampHigh(bytes, body, order) << Integer.SIZE
            | PcapngEnhancedPacketDecoder.timestampLow(bytes, body, order);
    return readPacket(
        PcapngEnhancedPacketDecoder.interfaceId(bytes, body, order),
        stamp,
        body + PcapngEnhancedPacketDecoder.FIXED_LENGTH,
        PcapngEnhancedPacketDecoder.capturedPacketLength(bytes, body, order),
        PcapngEnhancedPacketDecoder.originalPacketLength(bytes, body, order));
  }

  private boolean readObsoletePacket() {
    if (!holds("packet", PcapngPacketDecoder.FIXED_LENGTH)) {
      return false;
    }
    var bytes = input.bytes();
    long body = blocks.body();
    var order = blocks.order();
    long stamp =
        PcapngPacketDecoder.timestampHigh(bytes, body, order) << Integer.SIZE
            | PcapngPacketDecoder.timestampLow(bytes, body, order);
    return readPacket(
        PcapngPacketDecoder.interfaceId(bytes, body, order),
        stamp,
        body + PcapngPacketDecoder.FIXED_LENGTH,
        PcapngPacketDecoder.capturedPacketLength(bytes, body, order),
        PcapngPacketDecoder.originalPacketLength(bytes, body, order));
  }

  private boolean readSimplePacket() {
    if (!holds("simple packet", PcapngSimplePacketDecoder.FIXED_LENGTH) || !exists(0)) {
      return false;
    }
    var source = interfaces.getFirst();
    long original =
        PcapngSimplePacketDecoder.originalPacketLength(
            input.bytes(), blocks.body(), blocks.order());
    long packet = blocks.body() + PcapngSimplePacketDecoder.FIXED_LENGTH;
    long captured = Math.min(original, blocks.limit() - packet);
    if (source.snapLength() > 0) {
      captured = Math.min(captured, source.snapLength());
    }
    take(source, packet, captured, original);
    withoutTime.count(record);
    return true;
  }

  private boolean readPacket(
      long interfaceId, long stamp, long packet, long captured, long original) {
    if (!exists(interfaceId)) {
      return false;
    }
    long most = blocks.limit() - packet;
    if (captured > most) {
      return blocks.end(new Damage.Absurd("captured length", blocks.fileOffset(), captured, most));
    }
    var source = interfaces.get((int) interfaceId);
    take(source, packet, captured, original);
    long nanos = source.clock().nanos(stamp);
    if (nanos == PcapngClock.BEYOND) {
      farTimes.count(record);
    } else {
      record.time(nanos);
    }
    if (original < captured) {
      shortOriginals.count(record);
    }
    return true;
  }

  /// Makes this the packet at hand, with the time of the packet before it.
  private void take(PcapngInterface source, long packet, long captured, long original) {
    record.packet(input.bytes(), packet, packet + captured, original, source.fcsLength());
    record.origin(record.timeNanos(), source.linkType(), blocks.fileOffset());
  }

  private boolean exists(long interfaceId) {
    return interfaceId < interfaces.size()
        || malformed(
            "packet of interface "
                + interfaceId
                + ", where the section has described "
                + interfaces.size());
  }

  private boolean holds(String part, int length) {
    return blocks.limit() - blocks.body() >= length || malformed(part + " block too short");
  }

  private boolean malformed(String what) {
    return blocks.end(new Damage.Malformed(what, blocks.fileOffset()));
  }
}

package dev.wireglass.analyzer.capture;

import dev.wireglass.formats.capture.PcapFileHeaderDecoder;
import dev.wireglass.formats.capture.PcapRecordHeader;
import dev.wireglass.formats.capture.PcapRecordHeaderDecoder;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the records of a pcap file.
final class PcapReader implements CaptureReader {
  /// What libpcap captures at most: a record up to this length is believed whatever the header of
  /// the file says.
  static final long LARGEST_SNAP_LENGTH = 262_144;

  /// Where even the header of the file is not believed any more.
  static final long LARGEST_RECORD = 16 * 1024 * 1024;

  private static final int BYTES_PER_FCS_UNIT = 2;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final CaptureInput input;
  private final ByteOrder order;
  private final int unitNanos;
  private final int headerLength;
  private final int linkType;
  private final int fcsLength;
  private final long longestRecord;
  private final CaptureRecord record = new CaptureRecord();
  private final AnomalyCounter shortOriginals =
      AnomalyCounter.ofFault("original length below the captured length");
  private final AnomalyCounter longFractions =
      AnomalyCounter.ofFault("fraction of the time stamp of a second or more");
  private @Nullable Damage damage;

  /// @param input stands at the header of the file, all of which is there
  /// @param unitNanos the unit of the fraction of time stamps
  /// @param headerLength that of the header of each record, which begins like [PcapRecordHeader]
  PcapReader(CaptureInput input, ByteOrder order, int unitNanos, int headerLength) {
    this.input = input;
    this.order = order;
    this.unitNanos = unitNanos;
    this.headerLength = headerLength;
    var bytes = input.bytes();
    long header = input.position();
    linkType = PcapFileHeaderDecoder.linkType(bytes, header, order);
    fcsLength =
        PcapFileHeaderDecoder.fcsPresent(bytes, header, order)
            ? BYTES_PER_FCS_UNIT * PcapFileHeaderDecoder.fcsLength(bytes, header, order)
            : 0;
    long snapLength = PcapFileHeaderDecoder.snapLen(bytes, header, order);
    longestRecord = Math.clamp(snapLength, LARGEST_SNAP_LENGTH, LARGEST_RECORD);
    input.skip(PcapFileHeaderDecoder.FIXED_LENGTH);
  }

  @Override
  public boolean next() throws IOException {
    if (damage != null) {
      return false;
    }
    if (!input.require(headerLength)) {
      return endInHeader();
    }
    long captured = PcapRecordHeaderDecoder.capturedLength(input.bytes(), input.position(), order);
    if (captured > longestRecord) {
      return end(new Damage.Absurd("captured length", input.fileOffset(), captured, longestRecord));
    }
    if (!input.require(headerLength + captured)) {
      return end(
          new Damage.Cut(
              "packet data",
              input.fileOffset() + headerLength,
              captured,
              input.available() - headerLength));
    }
    read(captured);
    input.skip(headerLength + captured);
    return true;
  }

  @Override
  public CaptureRecord record() {
    return record;
  }

  @Override
  public @Nullable Damage damage() {
    return damage;
  }

  @Override
  public List<Anomaly> anomalies() {
    var anomalies = new ArrayList<Anomaly>();
    shortOriginals.addTo(anomalies);
    longFractions.addTo(anomalies);
    return anomalies;
  }

  private void read(long captured) {
    var bytes = input.bytes();
    long header = input.position();
    long original = PcapRecordHeaderDecoder.originalLength(bytes, header, order);
    long seconds = PcapRecordHeaderDecoder.seconds(bytes, header, order);
    long fraction = PcapRecordHeaderDecoder.fraction(bytes, header, order) * unitNanos;
    long packet = header + headerLength;
    record.packet(bytes, packet, packet + captured, original, fcsLength);
    record.origin(seconds * NANOS_PER_SECOND + fraction, linkType, input.fileOffset());
    if (original < captured) {
      shortOriginals.count(record);
    }
    if (fraction >= NANOS_PER_SECOND) {
      longFractions.count(record);
    }
  }

  private boolean endInHeader() {
    if (input.available() > 0) {
      end(new Damage.Cut("record header", input.fileOffset(), headerLength, input.available()));
    }
    return false;
  }

  private boolean end(Damage found) {
    damage = found;
    return false;
  }
}

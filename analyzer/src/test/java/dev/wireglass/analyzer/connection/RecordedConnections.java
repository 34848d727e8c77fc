package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.capture.CaptureInput;
import dev.wireglass.analyzer.capture.CaptureOpening;
import dev.wireglass.analyzer.capture.Captures;
import dev.wireglass.analyzer.dissect.Dissector;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The records of all connections of a capture, also of packets that were captured twice: other
/// tools do not set them aside.
final class RecordedConnections {
  private RecordedConnections() {}

  /// In the order of their first packets.
  static List<ConnectionRecord> of(Path capture) throws IOException {
    var records = new ArrayList<ConnectionRecord>();
    var tracker = new ConnectionTracker(TrackerOptions.DEFAULT, records::add);
    try (var arena = Arena.ofConfined();
        var channel = FileChannel.open(capture)) {
      var opening = Captures.open(new CaptureInput(channel, arena));
      var reader = ((CaptureOpening.Readable) opening).reader();
      var dissector = Dissector.ofServices(true);
      while (reader.next()) {
        if (dissector.dissect(reader.record(), capture.toString())) {
          tracker.add(dissector.segment());
        }
      }
    }
    tracker.end();
    records.sort(Comparator.comparingLong(ConnectionRecord::id));
    return records;
  }
}

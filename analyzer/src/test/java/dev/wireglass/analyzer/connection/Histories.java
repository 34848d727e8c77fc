package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.capture.CaptureInput;
import dev.wireglass.analyzer.capture.CaptureOpening;
import dev.wireglass.analyzer.capture.Captures;
import dev.wireglass.analyzer.dissect.Dissector;
import dev.wireglass.analyzer.tcp.IpAddress;
import dev.wireglass.analyzer.tcp.Segment;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The histories of all connections of a capture.
final class Histories {
  private final Map<List<String>, Followed> current = new HashMap<>();
  private final List<Followed> all = new ArrayList<>();

  private Histories() {}

  /// Each as `S1:ShADa`, in the order of the first packets, by their pair of ends in the order of
  /// the alphabet.
  static Map<List<String>, List<String>> of(Path capture) throws IOException {
    var histories = new Histories();
    try (var arena = Arena.ofConfined();
        var channel = FileChannel.open(capture)) {
      var opening = Captures.open(new CaptureInput(channel, arena));
      var reader = ((CaptureOpening.Readable) opening).reader();
      var dissector = Dissector.ofServices(true);
      while (reader.next()) {
        if (dissector.dissect(reader.record(), capture.toString())) {
          histories.take(dissector.segment());
        }
      }
    }
    var found = new LinkedHashMap<List<String>, List<String>>();
    for (var each : histories.all) {
      found.computeIfAbsent(each.ends, _ -> new ArrayList<>()).add(each.text());
    }
    return found;
  }

  /// The key of [#of(Path)].
  static List<String> ends(String one, String other) {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  private void take(Segment segment) {
    var source =
        new IpAddress(segment.ipVersion(), segment.sourceHigh(), segment.sourceLow())
            + " "
            + segment.sourcePort();
    var destination =
        new IpAddress(segment.ipVersion(), segment.destinationHigh(), segment.destinationLow())
            + " "
            + segment.destinationPort();
    var ends = ends(source, destination);
    var connection = current.get(ends);
    if (connection == null || connection.isReusedBy(segment, source)) {
      boolean answers = segment.syn() && segment.ack() && !segment.fin() && !segment.rst();
      connection = new Followed(ends, answers ? destination : source);
      current.put(ends, connection);
      all.add(connection);
    }
    connection.take(segment, source);
  }

  /// One connection, from the SYN that is not a copy to the next such.
  private static final class Followed {
    private final List<String> ends;
    private final String originator;
    private final StateHistory history = new StateHistory();
    private final Map<String, Integer> firstNumbers = new HashMap<>();
    private final Map<String, Boolean> finished = new HashMap<>();
    private boolean reset;

    private Followed(List<String> ends, String originator) {
      this.ends = ends;
      this.originator = originator;
    }

    private boolean isReusedBy(Segment segment, String source) {
      var first = firstNumbers.get(source);
      if (!segment.syn() || segment.ack() || first == null) {
        return false;
      }
      return first != segment.sequence() || reset || finished.size() == 2;
    }

    private void take(Segment segment, String source) {
      if (segment.syn()) {
        firstNumbers.put(source, segment.sequence());
      } else {
        firstNumbers.putIfAbsent(source, segment.sequence() - 1);
      }
      if (segment.fin()) {
        finished.put(source, true);
      }
      reset |= segment.rst();
      history.take(segment, source.equals(originator));
    }

    private String text() {
      return history.state() + ":" + history.history();
    }
  }
}

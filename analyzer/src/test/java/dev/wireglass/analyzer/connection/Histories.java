package dev.wireglass.analyzer.connection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The histories of all connections of a capture.
final class Histories {
  private Histories() {}

  /// Each as `S1:ShADa`, in the order of the first packets, by their pair of ends in the order of
  /// the alphabet.
  static Map<List<String>, List<String>> of(Path capture) throws IOException {
    var found = new LinkedHashMap<List<String>, List<String>>();
    for (var each : RecordedConnections.of(capture)) {
      var ends = ends(text(each.originator()), text(each.responder()));
      found.computeIfAbsent(ends, _ -> new ArrayList<>()).add(each.state() + ":" + each.history());
    }
    return found;
  }

  /// The key of [#of(Path)].
  static List<String> ends(String one, String other) {
    return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
  }

  private static String text(Endpoint end) {
    return end.address() + " " + end.port();
  }
}

package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.IpAddress;
import dev.wireglass.analyzer.tcp.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells connections apart as tshark does, so that what it says of each can be compared: a pair of
/// ends is one stream until a SYN comes whose number is another than that of its direction's first.
final class TsharkStreams {
  record End(IpAddress address, int port) {
    @Override
    public String toString() {
      return address + ":" + port;
    }
  }

  private record Ends(End source, End destination) {
    private static Ends of(Segment segment) {
      return new Ends(
          new End(
              new IpAddress(segment.ipVersion(), segment.sourceHigh(), segment.sourceLow()),
              segment.sourcePort()),
          new End(
              new IpAddress(
                  segment.ipVersion(), segment.destinationHigh(), segment.destinationLow()),
              segment.destinationPort()));
    }

    private Ends turned() {
      return new Ends(destination, source);
    }
  }

  /// One stream.
  static final class Stream {
    final End originator;
    final End responder;
    final SequenceAnalysis analysis;
    final SideCounter sent = new SideCounter();
    final SideCounter received = new SideCounter();
    private final Map<Boolean, Integer> bases = new HashMap<>();

    private Stream(Ends ends, boolean reusesPorts) {
      originator = ends.source();
      responder = ends.destination();
      analysis = new SequenceAnalysis(reusesPorts);
    }

    private boolean isEndedBy(Segment segment, boolean fromOriginator) {
      return segment.syn()
          && !segment.ack()
          && bases.containsKey(fromOriginator)
          && bases.get(fromOriginator) != segment.sequence();
    }

    private void take(Segment segment, boolean fromOriginator) {
      if (segment.syn()) {
        bases.put(fromOriginator, segment.sequence());
      }
      bases.putIfAbsent(fromOriginator, segment.sequence() - 1);
      if (segment.ack()) {
        bases.putIfAbsent(!fromOriginator, segment.acknowledgment() - 1);
      }
      int window = analysis.effectiveWindow(segment, fromOriginator);
      analysis.take(segment, fromOriginator);
      (fromOriginator ? sent : received).take(segment, window);
    }
  }

  private final Map<Ends, Stream> newest = new HashMap<>();
  private final List<Stream> all = new ArrayList<>();

  void add(Segment segment) {
    var ends = Ends.of(segment);
    boolean fromOriginator = newest.containsKey(ends) || !newest.containsKey(ends.turned());
    var stream = newest.get(fromOriginator ? ends : ends.turned());
    boolean isReuse = stream != null && stream.isEndedBy(segment, fromOriginator);
    if (stream == null || isReuse) {
      newest.remove(ends.turned());
      fromOriginator = true;
      stream = new Stream(ends, isReuse);
      newest.put(ends, stream);
      all.add(stream);
    }
    stream.take(segment, fromOriginator);
  }

  /// In the order of their first segments.
  List<Stream> streams() {
    return all;
  }
}

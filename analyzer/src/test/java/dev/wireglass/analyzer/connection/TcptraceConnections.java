package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells connections apart as tcptrace does, so that what it says of each can be compared: a new
/// one begins after more than 240 s of silence, or with a SYN that cannot be of the old one. Its
/// originator is who sent the first segment.
final class TcptraceConnections {
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long MOST_IDLE_SECONDS = 240;

  private record End(long high, long low, int port) {}

  private record Ends(End source, End destination) {
    private static Ends of(Segment segment) {
      return new Ends(
          new End(segment.sourceHigh(), segment.sourceLow(), segment.sourcePort()),
          new End(segment.destinationHigh(), segment.destinationLow(), segment.destinationPort()));
    }

    private Ends turned() {
      return new Ends(destination, source);
    }
  }

  /// What decides whether a SYN is of the same connection.
  private static final class Side {
    private int syns;
    private int initialSequence;
    private boolean closed;
    private int windowEnd;
    private int shift = -1;
  }

  private static final class Ledger {
    private final LoneLedger ledger = new LoneLedger();
    private final Side originator = new Side();
    private final Side responder = new Side();
    private long lastNanos;

    private boolean takes(Segment segment, boolean fromOriginator) {
      var sender = fromOriginator ? originator : responder;
      var receiver = fromOriginator ? responder : originator;
      if ((segment.timeNanos() - lastNanos) / NANOS_PER_SECOND > MOST_IDLE_SECONDS) {
        return false;
      }
      if (!segment.syn()) {
        return true;
      }
      boolean beyond =
          segment.sequence() - receiver.windowEnd > 0
              || segment.sequence() - sender.initialSequence < 0;
      return !((sender.closed || receiver.closed) && beyond)
          && !(sender.syns > 1 && sender.initialSequence != segment.sequence());
    }

    private void take(Segment segment, boolean fromOriginator) {
      ledger.take(segment, fromOriginator);
      lastNanos = segment.timeNanos();
      var sender = fromOriginator ? originator : responder;
      var receiver = fromOriginator ? responder : originator;
      if (segment.syn()) {
        sender.syns++;
        sender.initialSequence = segment.sequence();
        sender.shift = segment.options().windowScale();
      }
      sender.closed |= segment.fin() || segment.rst();
      boolean isScaled = !segment.syn() && sender.shift >= 0 && receiver.shift >= 0;
      int window = isScaled ? segment.window() << sender.shift : segment.window();
      if (segment.ack()) {
        sender.windowEnd = segment.acknowledgment() + window;
      }
    }
  }

  private final Map<Ends, Ledger> newest = new HashMap<>();
  private final List<Ledger> all = new ArrayList<>();

  void add(Segment segment) {
    var ends = Ends.of(segment);
    boolean fromOriginator = !newest.containsKey(ends.turned());
    var ledger = newest.get(fromOriginator ? ends : ends.turned());
    if (ledger == null || !ledger.takes(segment, fromOriginator)) {
      newest.remove(ends.turned());
      fromOriginator = true;
      ledger = new Ledger();
      newest.put(ends, ledger);
      all.add(ledger);
    }
    ledger.take(segment, fromOriginator);
  }

  /// In the order of their first segments.
  List<LoneLedger> ledgers() {
    return all.stream().map(each -> each.ledger).toList();
  }
}

package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.PairTable;
import dev.wireglass.analyzer.tcp.Segment;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Segments in, a record of each connection out when it ends.
///
/// A connection ends when its ends open another one, when it was idle for longer than asked for
/// (which may be less once it was closed or reset), or when there is no more room. Everything is
/// told by the times in the capture.
public final class ConnectionTracker {
  private final TrackerOptions options;
  private final Consumer<ConnectionRecord> ended;
  private final SegmentListener listener;
  private final PairTable<TrackedConnection> table = new PairTable<>();
  private final ActivityOrder open = new ActivityOrder();
  private final ActivityOrder over = new ActivityOrder();
  private final Workbench workbench;
  private final @Nullable RoundTripPool roundTrips;
  private long begun;
  private int followed;
  private long nowNanos = Long.MIN_VALUE;

  /// @param ended takes the records, in the order in which connections end
  public ConnectionTracker(TrackerOptions options, Consumer<ConnectionRecord> ended) {
    this(options, ended, SegmentListener.NOBODY, null);
  }

  /// @param ended takes the records, in the order in which connections end
  /// @param roundTrips takes the round-trip times of all connections
  public ConnectionTracker(
      TrackerOptions options, Consumer<ConnectionRecord> ended, RoundTripPool roundTrips) {
    this(options, ended, SegmentListener.NOBODY, roundTrips);
  }

  /// @param ended takes the records, in the order in which connections end
  /// @param listener hears of each segment
  public ConnectionTracker(
      TrackerOptions options, Consumer<ConnectionRecord> ended, SegmentListener listener) {
    this(options, ended, listener, null);
  }

  private ConnectionTracker(
      TrackerOptions options,
      Consumer<ConnectionRecord> ended,
      SegmentListener listener,
      @Nullable RoundTripPool roundTrips) {
    this.options = options;
    this.ended = ended;
    this.listener = listener;
    this.roundTrips = roundTrips;
    workbench = new Workbench(roundTrips == null ? null : roundTrips.segments());
  }

  /// Takes the next segment of the trace.
  public void add(Segment segment) {
    if (segment.timeNanos() > nowNanos) {
      nowNanos = segment.timeNanos();
      expire();
    }
    var connection = connectionOf(segment);
    boolean wasOver = connection.isOver();
    int events = connection.take(segment, workbench);
    (wasOver ? over : open).remove(connection);
    (connection.isOver() ? over : open).add(connection);
    listener.segment(connection.id(), connection.isFromOriginator(segment), segment, events);
    if (connection.isInterimDue(options.interimNanos())) {
      ended.accept(connection.record(null, workbench));
    }
  }

  /// The capture ends, and all connections with it.
  public void end() {
    endAll(over);
    endAll(open);
  }

  private TrackedConnection connectionOf(Segment segment) {
    var connection = table.find(segment);
    if (connection == null) {
      return begin(segment, false);
    }
    if (connection.isEndedBy(segment)) {
      end(connection, EndedBy.REUSE);
      return begin(segment, true);
    }
    return connection;
  }

  private TrackedConnection begin(Segment segment, boolean reused) {
    if (followed == options.mostConnections()) {
      evict();
    }
    boolean patient = listener == SegmentListener.NOBODY;
    var connection = new TrackedConnection(++begun, segment, reused, patient);
    followed++;
    table.add(connection, segment);
    open.add(connection);
    return connection;
  }

  private void expire() {
    expire(over, Math.min(options.lingerNanos(), options.idleNanos()));
    expire(open, options.idleNanos());
  }

  private void expire(ActivityOrder connections, long idleNanos) {
    var silent = connections.first();
    while (silent != null && nowNanos - silent.activeNanos() > idleNanos) {
      end(silent, EndedBy.IDLE);
      silent = connections.first();
    }
  }

  /// Makes room; those that are over go first.
  private void evict() {
    var silent = over.first();
    @Nullable TrackedConnection victim = silent == null ? open.first() : silent;
    if (victim != null) {
      end(victim, EndedBy.EVICTED);
    }
  }

  private void endAll(ActivityOrder connections) {
    for (var next = connections.first(); next != null; next = connections.first()) {
      end(next, EndedBy.END_OF_CAPTURE);
    }
  }

  private void end(TrackedConnection connection, EndedBy otherwise) {
    (connection.isOver() ? over : open).remove(connection);
    table.remove(connection, connection.hash(table));
    followed--;
    if (roundTrips != null) {
      connection.addHandshakeTo(roundTrips, workbench);
    }
    ended.accept(connection.record(connection.endedBy(otherwise), workbench));
  }
}

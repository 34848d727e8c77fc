package dev.wireglass.analyzer.listing;

import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.SegmentListener;
import dev.wireglass.analyzer.tcp.IpAddress;
import dev.wireglass.analyzer.tcp.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// Lists the packets of one connection, a line each: time, direction, flags, relative numbers,
/// length, window, and what happened.
public final class PacketListing implements SegmentListener {
  private static final String COLUMNS = "%7s %14s    %-5s %-23s %11s %7s %9s  %s";
  private static final int NANO_DECIMALS = 9;
  private static final int SHOWN_DECIMALS = 6;

  private final long connection;
  private final Writer out;
  private final RelativeNumbers numbers = new RelativeNumbers();
  private long startNanos;
  private boolean begun;

  /// @param connection the number of the connection, as in its record
  /// @param out not closed
  public PacketListing(long connection, Writer out) {
    this.connection = connection;
    this.out = out;
  }

  /// Writes a line if the segment is of this connection.
  ///
  /// @throws UncheckedIOException where writing fails
  @Override
  public void segment(long of, boolean fromOriginator, Segment segment, int events) {
    if (of != connection) {
      return;
    }
    if (!begun) {
      begun = true;
      startNanos = segment.timeNanos();
      writeHead(segment, fromOriginator);
    }
    int side = fromOriginator ? 0 : 1;
    numbers.take(segment, side);
    line(
        COLUMNS.formatted(
            segment.number(),
            seconds(segment.timeNanos() - startNanos) + (fromOriginator ? "  >" : "  <"),
            SegmentText.flags(segment),
            range(segment, side),
            segment.ack() ? numbers.acknowledgment(segment, side) : "",
            segment.payloadLength(),
            numbers.window(segment, side),
            SegmentText.remarks(segment, events)));
  }

  /// Writes what became of the connection, if it is this one and the record is no interim one.
  ///
  /// @throws UncheckedIOException where writing fails
  public void end(ConnectionRecord record) {
    if (record.id() != connection || record.endedBy() == null) {
      return;
    }
    line("");
    line("State " + record.state() + ", history " + record.history() + endedBy(record));
    line(
        "Packets: %d > and %d <; bytes of data: %d > and %d <; retransmitted packets: %d > and %d <"
            .formatted(
                record.fromOriginator().side().packets(),
                record.fromResponder().side().packets(),
                record.fromOriginator().side().payloadBytes(),
                record.fromResponder().side().payloadBytes(),
                record.fromOriginator().ledger().retransmittedPackets(),
                record.fromResponder().ledger().retransmittedPackets()));
  }

  /// Whether there was any packet of the connection.
  public boolean isEmpty() {
    return !begun;
  }

  private void writeHead(Segment segment, boolean fromOriginator) {
    int version = segment.ipVersion();
    var sender = new IpAddress(version, segment.sourceHigh(), segment.sourceLow());
    var receiver = new IpAddress(version, segment.destinationHigh(), segment.destinationLow());
    var source = sender + " port " + segment.sourcePort();
    var destination = receiver + " port " + segment.destinationPort();
    line("Connection " + connection + ", " + segment.path());
    line("> sent by " + (fromOriginator ? source : destination));
    line("< sent by " + (fromOriginator ? destination : source));
    line("");
    line(
        COLUMNS
            .formatted(
                "packet", "seconds   ", "flags", "sequence", "acknowledges", "length", "window", "")
            .stripTrailing());
  }

  private String range(Segment segment, int side) {
    long start = numbers.sequence(segment, side);
    return segment.payloadLength() == 0
        ? String.valueOf(start)
        : start + " to " + (start + segment.payloadLength() - 1);
  }

  private static String endedBy(ConnectionRecord record) {
    var reason = record.endedBy();
    return reason == null
        ? ""
        : ", ended by " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static BigDecimal seconds(long nanos) {
    return BigDecimal.valueOf(nanos, NANO_DECIMALS).setScale(SHOWN_DECIMALS, RoundingMode.DOWN);
  }

  private void line(String text) {
    try {
      out.append(text.stripTrailing()).append('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package dev.wireglass.analyzer.listing;

import dev.wireglass.analyzer.connection.SegmentEvent;
import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a line says of a segment in words.
final class SegmentText {
  private SegmentText() {}

  /// One letter for each control bit; ACK is a dot, as with tcpdump.
  static String flags(Segment segment) {
    var flags = new StringBuilder();
    append(flags, segment.syn(), 'S');
    append(flags, segment.fin(), 'F');
    append(flags, segment.rst(), 'R');
    append(flags, segment.psh(), 'P');
    append(flags, segment.urg(), 'U');
    append(flags, segment.ece(), 'E');
    append(flags, segment.cwr(), 'W');
    append(flags, segment.ack(), '.');
    return flags.isEmpty() ? "none" : flags.toString();
  }

  /// What happened, then what the options of a SYN offer.
  ///
  /// @param events bits of [SegmentEvent]s
  static String remarks(Segment segment, int events) {
    var remarks = new ArrayList<String>();
    for (var event : SegmentEvent.values()) {
      if (event.isIn(events) && !isImplied(event, events)) {
        remarks.add(event.name().toLowerCase(Locale.ROOT).replace('_', ' '));
      }
    }
    if (segment.checksumState() == ChecksumState.WRONG) {
      remarks.add("wrong checksum");
    }
    if (segment.capturedPayloadLength() < segment.payloadLength()) {
      long cut = segment.payloadLength() - segment.capturedPayloadLength();
      remarks.add(cut + " bytes not captured");
    }
    addOptions(segment, remarks);
    return String.join(", ", remarks);
  }

  /// A fast or spurious retransmission is a retransmission; once is enough.
  private static boolean isImplied(SegmentEvent event, int events) {
    return event == SegmentEvent.RETRANSMISSION
        && (SegmentEvent.FAST_RETRANSMISSION.isIn(events)
            || SegmentEvent.SPURIOUS_RETRANSMISSION.isIn(events));
  }

  private static void addOptions(Segment segment, List<String> remarks) {
    var options = segment.options();
    if (options.maximumSegmentSize() != TcpOptions.NONE) {
      remarks.add("mss " + options.maximumSegmentSize());
    }
    if (options.windowScale() != TcpOptions.NONE) {
      remarks.add("window scale " + options.windowScale());
    }
    if (options.isSackPermitted()) {
      remarks.add("sack permitted");
    }
    if (options.sackBlocks() > 0) {
      remarks.add(
          options.sackBlocks() == 1 ? "1 sack block" : options.sackBlocks() + " sack blocks");
    }
    if (segment.syn() && options.hasTimestamps()) {
      remarks.add("timestamps");
    }
  }

  private static void append(StringBuilder flags, boolean set, char letter) {
    if (set) {
      flags.append(letter);
    }
  }
}

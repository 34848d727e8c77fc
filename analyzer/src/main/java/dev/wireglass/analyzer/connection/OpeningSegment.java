package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.analyzer.tcp.TcpOptions;
import org.jspecify.annotations.Nullable;

/// One of the first segments of a connection, as long as they are all that there is. A scan or a
/// flood leaves thousands of connections that never get further, so this takes only what segments
/// without data say: 48 bytes.
final class OpeningSegment implements Knowledge {
  private static final int LONGEST_FRAME = Character.MAX_VALUE;

  // Bits of what is said.
  private static final int SYN = 1;
  private static final int ACK = 1 << 1;
  private static final int FIN = 1 << 2;
  private static final int RST = 1 << 3;
  private static final int PSH = 1 << 4;
  private static final int URG = 1 << 5;
  private static final int FROM_ORIGINATOR = 1 << 6;
  private static final int CUT_OPTIONS = 1 << 7;
  private static final int SACK_PERMITTED = 1 << 8;
  private static final int TIMESTAMPS = 1 << 9;
  private static final int CHECKSUM_SHIFT = 10;
  private static final int SCALE_SHIFT = 12;

  private static final ChecksumState[] CHECKSUMS = ChecksumState.values();
  private static final int NO_SCALE = 15;
  private static final int NO_SIZE = 0;

  /// The one behind it.
  @Nullable OpeningSegment next;

  private final long timeNanos;
  private final int sequence;
  private final int acknowledgment;
  private final int timestampValue;
  private final int timestampEchoReply;
  private final char window;
  private final char frameLength;
  private final char maximumSegmentSize;
  private final char said;

  /// @param segment that fits in here
  OpeningSegment(Segment segment, boolean fromOriginator) {
    var options = segment.options();
    timeNanos = segment.timeNanos();
    sequence = segment.sequence();
    acknowledgment = segment.acknowledgment();
    timestampValue = options.timestampValue();
    timestampEchoReply = options.timestampEchoReply();
    window = (char) segment.window();
    frameLength = (char) segment.frameLength();
    maximumSegmentSize = (char) Math.max(NO_SIZE, options.maximumSegmentSize());
    int scale = options.windowScale() == TcpOptions.NONE ? NO_SCALE : options.windowScale();
    said =
        (char)
            (controlBits(segment)
                | bit(FROM_ORIGINATOR, fromOriginator)
                | bit(CUT_OPTIONS, options.isCut())
                | bit(SACK_PERMITTED, options.isSackPermitted())
                | bit(TIMESTAMPS, options.hasTimestamps())
                | segment.checksumState().ordinal() << CHECKSUM_SHIFT
                | scale << SCALE_SHIFT);
  }

  /// Whether there is room for all that the segment says.
  static boolean fits(Segment segment) {
    var options = segment.options();
    return segment.payloadLength() == 0
        && segment.frameLength() <= LONGEST_FRAME
        && options.sackBlocks() == 0
        && options.windowScale() < NO_SCALE
        && options.maximumSegmentSize() != NO_SIZE;
  }

  boolean isFromOriginator() {
    return says(FROM_ORIGINATOR);
  }

  /// Makes a segment say the same again, save what all segments of a connection have in common.
  void fill(Segment segment) {
    segment.time(timeNanos);
    segment.numbers(sequence, acknowledgment);
    segment.controlBits(says(SYN), says(ACK), says(FIN), says(RST));
    segment.moreControlBits(says(PSH), says(URG), false, false);
    segment.window(window);
    segment.frame(0, frameLength);
    segment.payloadLength(0);
    segment.capturedPayloadLength(0);
    segment.checksumState(CHECKSUMS[said >> CHECKSUM_SHIFT & CHECKSUMS.length - 1]);
    fill(segment.options());
  }

  private void fill(TcpOptions options) {
    options.clear();
    if (says(CUT_OPTIONS)) {
      options.cut();
    }
    if (maximumSegmentSize != NO_SIZE) {
      options.maximumSegmentSize(maximumSegmentSize);
    }
    if (said >> SCALE_SHIFT != NO_SCALE) {
      options.windowScale(said >> SCALE_SHIFT);
    }
    if (says(SACK_PERMITTED)) {
      options.permitSack();
    }
    if (says(TIMESTAMPS)) {
      options.timestamps(timestampValue, timestampEchoReply);
    }
  }

  private boolean says(int bit) {
    return (said & bit) != 0;
  }

  private static int controlBits(Segment segment) {
    return bit(SYN, segment.syn())
        | bit(ACK, segment.ack())
        | bit(FIN, segment.fin())
        | bit(RST, segment.rst())
        | bit(PSH, segment.psh())
        | bit(URG, segment.urg());
  }

  private static int bit(int bit, boolean isSet) {
    return isSet ? bit : 0;
  }
}

package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.Distribution;
import dev.wireglass.analyzer.sample.Samples;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// Round-trip times by the timestamps of RFC 7323, section 4, for both ends of a connection.
///
/// A sample is the time from the first segment with SYN, data or FIN that carries a timestamp to
/// the first segment of the other end that echoes it, if that one also acknowledges more than was
/// acknowledged before. Retransmissions do not disturb it, since the echo tells which transmission
/// arrived. Nothing is measured by the ends' own clocks: their ticks only name the segments.
final class TimestampRoundTrips {
  private final Samples samples;
  private @Nullable TimestampEchoes originator;
  private @Nullable TimestampEchoes responder;

  /// @param samples takes the round-trip times
  TimestampRoundTrips(Samples samples) {
    this.samples = samples;
  }

  void take(Segment segment, boolean fromOriginator) {
    if (segment.rst()) {
      // What a RST echoes is nobody's (RFC 7323, section 5.2).
      return;
    }
    if (segment.options().hasTimestamps()) {
      sentBy(fromOriginator).send(segment);
    }
    var answered = fromOriginator ? responder : originator;
    if (segment.ack() && answered != null) {
      long nanos = answered.answer(segment);
      if (nanos >= 0) {
        samples.add(SampledTime.TIMESTAMP.series(!fromOriginator), nanos);
      }
    }
  }

  /// The round-trip times in nanoseconds.
  Distribution rtt(boolean ofSegmentsSentByOriginator) {
    return samples.distribution(SampledTime.TIMESTAMP.series(ofSegmentsSentByOriginator));
  }

  /// Ends that send no timestamps cost nothing.
  private TimestampEchoes sentBy(boolean theOriginator) {
    var echoes = theOriginator ? originator : responder;
    if (echoes == null) {
      echoes = new TimestampEchoes();
      if (theOriginator) {
        originator = echoes;
      } else {
        responder = echoes;
      }
    }
    return echoes;
  }
}

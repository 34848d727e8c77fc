package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.sample.SamplePool;
import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// What connections share, and what they need one after the other, so that not each has its own.
final class Workbench {
  /// Takes the samples of all connections, or null.
  final @Nullable SamplePool samples;

  /// Lists of segments that are on their way.
  final Spares<UnackedSegments> unacked =
      new Spares<>(UnackedSegments::new, UnackedSegments::isSmall);

  /// Ranges of which some are on their way.
  final Spares<SentQuarter> quarters = new Spares<>(SentQuarter::new, SentQuarter::isSmall);

  /// Lists of timestamps that are on their way.
  final Spares<WaitingTimestamps> timestamps =
      new Spares<>(WaitingTimestamps::new, WaitingTimestamps::isSmall);

  /// To be filled in again and again.
  final Segment segment = new Segment();

  /// @param samples takes those of all connections, or null
  Workbench(@Nullable SamplePool samples) {
    this.samples = samples;
  }
}

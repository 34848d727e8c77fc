package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.source.Source;
import dev.wireglass.analyzer.tcp.ConnectionTable;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import java.util.Objects;

/// Reads captures from start to end.
///
/// ```java
/// try (var channel = FileChannel.open(path)) {
///   switch (Analyzer.analyze(channel)) {
///     case Analysis analysis -> new TextReport().write(analysis.report(), out);
///     case Outcome.Unreadable unreadable -> err.println(unreadable.damage());
///   }
/// }
/// ```
public final class Analyzer {
  private Analyzer() {}

  /// Analyses a capture of any known format.
  ///
  /// @param channel read from its present position to the end, and not closed
  public static Outcome analyze(ReadableByteChannel channel) {
    var analysis = analyze(List.of(Source.of("", channel)), AnalysisOptions.DEFAULT);
    var capture = analysis.captures().getFirst();
    return capture.isReadable()
        ? analysis
        : new Outcome.Unreadable(Objects.requireNonNull(capture.damage()));
  }

  /// Analyses captures together as nobody asked for otherwise. What cannot be read says so in
  /// [Analysis#captures()].
  public static Analysis analyze(List<Source> sources) {
    return analyze(sources, AnalysisOptions.DEFAULT);
  }

  /// Analyses captures together, their packets in the order of time. What cannot be read says so in
  /// [Analysis#captures()].
  public static Analysis analyze(List<Source> sources, AnalysisOptions options) {
    var connections = new ConnectionTable();
    return new PacketPipeline(options, false, connections::add).analyze(sources, connections);
  }
}

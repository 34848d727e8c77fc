package dev.wireglass.analyzer.capture;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the records of a capture that was compressed.
final class DecompressedReader implements CaptureReader {
  private final CaptureReader reader;
  private final DecompressedChannel channel;

  DecompressedReader(CaptureReader reader, DecompressedChannel channel) {
    this.reader = reader;
    this.channel = channel;
  }

  @Override
  public boolean next() throws IOException {
    return reader.next();
  }

  @Override
  public CaptureRecord record() {
    return reader.record();
  }

  @Override
  public @Nullable Damage damage() {
    return cause(reader.damage(), channel);
  }

  @Override
  public List<Anomaly> anomalies() {
    return reader.anomalies();
  }

  @Override
  public void close() {
    channel.close();
  }

  /// Where the data ended too early because of their compression, that is what has to be told.
  static @Nullable Damage cause(@Nullable Damage found, DecompressedChannel channel) {
    var deeper = channel.damage();
    boolean endOfData =
        found == null || found instanceof Damage.Cut || found instanceof Damage.Empty;
    return endOfData && deeper != null ? deeper : found;
  }
}

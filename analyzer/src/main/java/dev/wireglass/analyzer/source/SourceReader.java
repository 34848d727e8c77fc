package dev.wireglass.analyzer.source;

import dev.wireglass.analyzer.capture.Anomaly;
import dev.wireglass.analyzer.capture.CaptureInput;
import dev.wireglass.analyzer.capture.CaptureOpening;
import dev.wireglass.analyzer.capture.CaptureReader;
import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.capture.Captures;
import dev.wireglass.analyzer.capture.Damage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Reads one source from start to end. Whatever goes wrong ends up in its summary. In the order of
/// the packets at hand: the earliest first, of two with the same time that of the earlier source.
// Not a Comparator out of its own parts: the lambdas in those are in no AOT cache.
final class SourceReader implements AutoCloseable, Comparable<SourceReader> {
  private final Source source;
  private final int place;
  private final Arena arena = Arena.ofConfined();
  private final PacketTally tally = new PacketTally();
  private @Nullable ReadableByteChannel channel;
  private @Nullable CaptureReader reader;
  private @Nullable String format;
  private @Nullable String compression;
  private @Nullable Damage damage;

  /// @param place where in the order of sources it stands
  SourceReader(Source source, int place) {
    this.source = source;
    this.place = place;
  }

  /// Opens the source; where that fails, there are no packets.
  SourceReader open(int blockLength) {
    try {
      channel = source.opener().open();
    } catch (IOException failure) {
      damage = new Damage.Unopened(reason(failure));
      return this;
    }
    try {
      accept(Captures.open(new CaptureInput(channel, arena, blockLength)));
    } catch (IOException failure) {
      damage = new Damage.Unread(reason(failure), 0);
    }
    return this;
  }

  /// What messages call the source.
  String name() {
    return source.name();
  }

  /// Goes to the next packet.
  ///
  /// @return false where there is none
  boolean next() {
    var readable = reader;
    if (readable == null) {
      return false;
    }
    try {
      if (readable.next()) {
        tally.count(readable.record());
        return true;
      }
    } catch (IOException failure) {
      damage = new Damage.Unread(reason(failure), readable.record().fileOffset());
    }
    return false;
  }

  /// The packet at hand: there has to be one.
  CaptureRecord record() {
    return reader.record();
  }

  long timeNanos() {
    return record().timeNanos();
  }

  int place() {
    return place;
  }

  CaptureSummary summary() {
    var anomalies = new ArrayList<Anomaly>();
    if (reader != null) {
      anomalies.addAll(reader.anomalies());
      damage = damage == null ? reader.damage() : damage;
    }
    tally.addTo(anomalies);
    return new CaptureSummary(
        source.name(),
        format,
        compression,
        tally.linkTypes(),
        tally.packets(),
        tally.capturedBytes(),
        tally.earliestNanos(),
        tally.latestNanos(),
        anomalies,
        damage);
  }

  @Override
  public int compareTo(SourceReader other) {
    int byTime = Long.compare(timeNanos(), other.timeNanos());
    return byTime == 0 ? Integer.compare(place, other.place) : byTime;
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
    }
    arena.close();
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void accept(CaptureOpening opening) {
    if (opening instanceof CaptureOpening.Readable readable) {
      reader = readable.reader();
      format = readable.format();
      compression = readable.compression();
    } else {
      var unreadable = (CaptureOpening.Unreadable) opening;
      damage = unreadable.damage();
      compression = unreadable.compression();
    }
  }

  private static String reason(IOException failure) {
    // No pattern switch: the first one of a process takes 6 ms.
    if (failure instanceof NoSuchFileException) {
      return "no such file";
    }
    return failure instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(failure.getMessage());
  }
}

package dev.wireglass.analyzer.source;

import dev.wireglass.analyzer.capture.CaptureInput;
import dev.wireglass.analyzer.capture.CaptureRecord;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The records of several captures in the order of their times; of two with the same time, that of
/// the earlier source first. Within a capture, the order is that of the file, even where its times
/// run backwards.
///
/// A file is looked into for its first time, opened again when that time has come, and closed at
/// its end, so that of a long row of files only those are open that overlap. What cannot be opened
/// twice is open from the start.
public final class MergedCaptures implements AutoCloseable {
  private static final int PEEK_LENGTH = 1 << 16;

  /// With more sources than this, many may have to be open at once, and each reads less at once.
  private static final int MANY = 32;

  private static final int BLOCK_LENGTH_OF_MANY = 1 << 17;

  private final int blockLength;
  private final CaptureSummary[] summaries;
  private final PriorityQueue<Waiting> waiting = new PriorityQueue<>();
  private final PriorityQueue<SourceReader> open = new PriorityQueue<>();
  private @Nullable SourceReader current;

  /// The earliest time at which another source may have its turn.
  private long turnEndsNanos;

  /// A file whose time has not come; that of the earliest first.
  private record Waiting(Source source, int place, long firstNanos) implements Comparable<Waiting> {
    @Override
    public int compareTo(Waiting other) {
      int byTime = Long.compare(firstNanos, other.firstNanos);
      return byTime == 0 ? Integer.compare(place, other.place) : byTime;
    }
  }

  /// Looks into all files, and opens all other sources.
  public MergedCaptures(List<Source> sources) {
    blockLength = sources.size() > MANY ? BLOCK_LENGTH_OF_MANY : CaptureInput.BLOCK_LENGTH;
    summaries = new CaptureSummary[sources.size()];
    for (int place = 0; place < summaries.length; place++) {
      var source = sources.get(place);
      if (source.reopens() && summaries.length > 1) {
        peek(source, place);
      } else {
        start(source, place);
      }
    }
  }

  /// Goes to the next record.
  ///
  /// @return false where there is none in any source
  public boolean next() {
    if (current != null) {
      if (!current.next()) {
        finish(current);
      } else if (current.timeNanos() < turnEndsNanos) {
        return true;
      } else {
        open.add(current);
      }
    }
    return turn();
  }

  /// The record at hand: valid until [#next()] is called.
  public CaptureRecord record() {
    return current.record();
  }

  /// The name of the source that the record at hand comes from.
  public String name() {
    return current.name();
  }

  /// What became of each source, in their order. Known when there is no next record.
  public List<CaptureSummary> summaries() {
    return List.of(summaries);
  }

  /// Closes what is still open.
  @Override
  public void close() {
    if (current != null) {
      current.close();
    }
    open.forEach(SourceReader::close);
  }

  /// Gives the turn to the source with the earliest record.
  private boolean turn() {
    while (!waiting.isEmpty()
        && (open.isEmpty() || waiting.peek().firstNanos() <= open.peek().timeNanos())) {
      var next = waiting.poll();
      start(next.source(), next.place());
    }
    current = open.poll();
    long others = open.isEmpty() ? Long.MAX_VALUE : open.peek().timeNanos();
    turnEndsNanos = waiting.isEmpty() ? others : Math.min(others, waiting.peek().firstNanos());
    return current != null;
  }

  /// Opens a source and goes to its first record.
  private void start(Source source, int place) {
    var reader = new SourceReader(source, place).open(blockLength);
    if (reader.next()) {
      open.add(reader);
    } else {
      finish(reader);
    }
  }

  /// Notes when a source has to be opened. Without a record there is nothing to wait for.
  private void peek(Source source, int place) {
    var reader = new SourceReader(source, place).open(PEEK_LENGTH);
    if (reader.next()) {
      waiting.add(new Waiting(source, place, reader.timeNanos()));
      reader.close();
    } else {
      finish(reader);
    }
  }

  private void finish(SourceReader reader) {
    summaries[reader.place()] = reader.summary();
    reader.close();
  }
}

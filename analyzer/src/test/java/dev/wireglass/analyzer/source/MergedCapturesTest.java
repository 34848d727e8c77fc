package dev.wireglass.analyzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.capture.Anomaly;
import dev.wireglass.analyzer.capture.Damage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MergedCapturesTest {
  private final List<Source> sources = new ArrayList<>();
  private int open;
  private int mostOpen;

  @Test
  void givesTheRecordsOfSeveralFilesInTheOrderOfTime() {
    add(1, 4, 7).add(2, 5, 8).add(3, 6, 9);

    assertThat(times()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void givesTheEarlierSourceFirstWhereTimesAreEqual() {
    add(1, 2, 2, 3).add(1, 2, 3);
    var lengths = new ArrayList<Long>();
    try (var merged = new MergedCaptures(sources)) {
      while (merged.next()) {
        lengths.add(merged.record().originalLength());
      }
    }

    assertThat(lengths).containsExactly(0L, 1L, 0L, 0L, 1L, 0L, 1L);
  }

  @Test
  void readsFilesWhateverTheirOrder() {
    add(7, 8, 9).add(4, 5, 6).add(1, 2, 3);

    assertThat(times()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(mostOpen).isOne();
  }

  @Test
  void opensFilesOnlyWhileTheirTimeHasCome() {
    for (int at = 0; at < 100; at++) {
      add(10 * at, 10 * at + 5, 10 * at + 12);
    }

    assertThat(times()).isSorted().hasSize(300);
    assertThat(mostOpen).isEqualTo(2);
    assertThat(open).isZero();
  }

  @Test
  void closesWhatIsOpenWhereNobodyReadsOn() {
    add(1, 5).add(2, 6).add(9);
    try (var merged = new MergedCaptures(sources)) {
      assertThat(merged.next()).isTrue();
      assertThat(merged.next()).isTrue();
      assertThat(open).isEqualTo(2);
    }

    assertThat(open).isZero();
  }

  @Test
  void mergesWhatCannotBeOpenedTwice() {
    add(2, 4);
    sources.add(Source.of("pipe", capture(0, 1, 3, 5).channel()));
    add(6);

    assertThat(times()).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void keepsTheOrderOfAFileWhoseTimeRunsBackwards() {
    add(1, 9, 2, 3).add(8);
    var summaries = new ArrayList<CaptureSummary>();

    assertThat(times(summaries)).containsExactly(1, 8, 9, 2, 3);
    assertThat(summaries.getFirst().anomalies())
        .containsExactly(new Anomaly("time before that of the last packet", 1, 24 + 2 * 16, true));
    assertThat(summaries.getFirst().isSound()).isFalse();
    assertThat(summaries.get(1).isSound()).isTrue();
  }

  @Test
  void tellsOfEachSource() {
    add(3, 1, 2);
    add();
    sources.add(Source.of("text", PcapFile.channel("#!/bin/sh".getBytes())));
    sources.add(
        new Source(
            "broken",
            true,
            () -> {
              throw new IOException("is broken");
            }));
    sources.add(Source.of("cut", PcapFile.channel(capture(0, 1).raw((byte) 1).bytes())));
    var summaries = new ArrayList<CaptureSummary>();

    assertThat(times(summaries)).hasSize(4);
    assertThat(summaries)
        .extracting(CaptureSummary::name, CaptureSummary::format, CaptureSummary::damage)
        .containsExactly(
            tuple("0", "pcap", null),
            tuple("1", "pcap", null),
            tuple("text", null, new Damage.Unrecognised(0x23212f62)),
            tuple("broken", null, new Damage.Unopened("is broken")),
            tuple("cut", "pcap", new Damage.Cut("record header", 40, 16, 1)));
    var first = summaries.getFirst();
    assertThat(first.packets()).isEqualTo(3);
    assertThat(first.linkTypes()).containsExactly(1);
    assertThat(first.firstNanos()).isEqualTo(1_000_000_000);
    assertThat(first.lastNanos()).isEqualTo(3_000_000_000L);
    assertThat(summaries.get(1).firstNanos()).isZero();
  }

  @Test
  void tellsWhereReadingFailed() {
    sources.add(Source.of("disk", new Failing(capture(0, 1, 2).channel())));
    var summaries = new ArrayList<CaptureSummary>();

    assertThat(times(summaries)).containsExactly(1, 2);
    assertThat(summaries.getFirst().damage()).isEqualTo(new Damage.Unread("no such sector", 40));
  }

  private MergedCapturesTest add(int... seconds) {
    int place = sources.size();
    var bytes = capture(place, seconds).bytes();
    sources.add(new Source("" + place, true, () -> new Counted(PcapFile.channel(bytes))));
    return this;
  }

  private static PcapFile capture(int originalLength, int... seconds) {
    var file = new PcapFile();
    for (int second : seconds) {
      file.record(second, 0, 0, originalLength);
    }
    return file;
  }

  private List<Integer> times() {
    return times(new ArrayList<>());
  }

  private List<Integer> times(List<CaptureSummary> summaries) {
    var times = new ArrayList<Integer>();
    try (var merged = new MergedCaptures(sources)) {
      mostOpen = open;
      while (merged.next()) {
        times.add((int) (merged.record().timeNanos() / 1_000_000_000));
        mostOpen = Math.max(mostOpen, open);
      }
      summaries.addAll(merged.summaries());
    }
    return times;
  }

  /// Counts how many are open.
  private final class Counted implements ReadableByteChannel {
    private final ReadableByteChannel channel;

    private Counted(ReadableByteChannel channel) {
      this.channel = channel;
      open++;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
      return channel.read(into);
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() {
      open--;
    }
  }

  /// Fails where the bytes of another channel end.
  private record Failing(ReadableByteChannel channel) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
      int count = channel.read(into);
      if (count < 0) {
        throw new IOException("no such sector");
      }
      return count;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}

package dev.wireglass.analyzer.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

final class ReassemblyTest {
  private final ReasonCounts skipped = new ReasonCounts();
  private final Reassembly reassembly = new Reassembly(skipped);
  private final MemorySegment data = MemorySegment.ofArray(new byte[8]);

  @Test
  void countsTheFragmentsThatWereAddedToOthers() {
    add(1, 0, false, 0);
    add(1, 8, false, 0);
    add(1, 16, true, 0);

    reassembly.end();
    assertThat(reassembly.joined()).isEqualTo(2);
    assertThat(skipped.counts()).isEmpty();
  }

  @Test
  void keepsDatagramsApart() {
    add(1, 0, false, 0);
    add(2, 8, true, 0);

    reassembly.end();
    assertThat(reassembly.joined()).isZero();
    assertThat(skipped()).isEqualTo(2);
  }

  @Test
  void givesUpAfterHalfAMinute() {
    add(1, 0, false, 0);
    add(2, 0, false, Reassembly.LIFETIME_NANOS);
    assertThat(skipped()).isZero();
    add(3, 0, false, Reassembly.LIFETIME_NANOS + 1);

    assertThat(skipped()).isEqualTo(1);
    reassembly.end();
    assertThat(skipped()).isEqualTo(3);
  }

  @Test
  void theOldestHasToGoWhereThereIsNoRoom() {
    for (int id = 0; id < 3 * Reassembly.MOST_DATAGRAMS; id++) {
      add(id, 0, false, 0);
      add(id, 8, false, 0);
    }

    assertThat(skipped()).isEqualTo(4 * Reassembly.MOST_DATAGRAMS);
    reassembly.end();
    assertThat(skipped()).isEqualTo(6 * Reassembly.MOST_DATAGRAMS);
  }

  @Test
  void countsOnceAtTheEndWhatIsNotWhole() {
    add(1, 0, false, 0);
    reassembly.end();

    assertThat(skipped()).isEqualTo(1);
    reassembly.end();
    assertThat(skipped()).isEqualTo(1);
  }

  private void add(int id, int start, boolean last, long nanos) {
    reassembly.startPacket();
    var key = new Reassembly.Key(4, 0, 1, 0, 2, id, 6);
    var datagram = reassembly.datagram(key, nanos, new PacketCount.Place("", 0));
    datagram.add(start, 8, data, 0, 8, last);
    if (datagram.isWhole()) {
      reassembly.finish(key, datagram);
    }
  }

  private long skipped() {
    return skipped.counts().stream().mapToLong(PacketCount::packets).sum();
  }
}

package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrackerMemoryTest {
  private static final int CONNECTIONS = 20_000;
  private static final int MOST_BYTES = 3072;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// What is allocated bounds what is kept.
  @ParameterizedTest
  @ValueSource(strings = {"S", "Sr", "ShA", "ShADd"})
  void aConnectionTakesLittle(String letters) {
    var talk = new Talk();
    open(talk, letters, 0);
    long before = threads.getCurrentThreadAllocatedBytes();
    open(talk, letters, CONNECTIONS);
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(bytes / CONNECTIONS).isLessThan(MOST_BYTES);
  }

  private static void open(Talk talk, String letters, int address) {
    for (int at = 1; at <= CONNECTIONS; at++) {
      talk.ends(address + at, 50_000, 100_000, 80).restart().play(letters);
    }
  }
}

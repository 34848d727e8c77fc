package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

final class LedgerAllocationTest {
  private static final int ROUNDS = 100_000;
  private static final int PACKETS_PER_ROUND = 5;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final LoneLedger ledger = new LoneLedger();
  private final Exchange exchange = new Exchange(ledger::take);

  /// An object for every hundredth packet would take more.
  @Test
  void nothingIsAllocatedPerPacket() {
    exchange.play("ShA");
    play(0);

    long before = threads.getCurrentThreadAllocatedBytes();
    play(ROUNDS);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(allocated).isLessThan(ROUNDS * PACKETS_PER_ROUND / 10);
  }

  /// Data, data that are repeated, and acknowledgments.
  private void play(int first) {
    for (int at = first; at < first + ROUNDS; at++) {
      int sequence = 1001 + 200 * at;
      exchange.timestamps(2 * at, 2 * at);
      exchange.send('D', sequence, 5001).send('D', sequence + 100, 5001);
      exchange.send('D', sequence, 5001).timestamps(2 * at, 2 * at);
      exchange.send('a', 5001, sequence + 100).send('a', 5001, sequence + 200);
    }
  }
}

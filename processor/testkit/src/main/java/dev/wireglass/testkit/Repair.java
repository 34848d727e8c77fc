package dev.wireglass.testkit;

import dev.wireglass.runtime.Verdict;
import java.nio.ByteOrder;
import java.util.random.RandomGenerator;

/// Turns random bytes into a header that can be read, by drawing again until the numbers that
/// lengths depend on are allowed.
record Repair(Declaration declaration, ByteOrder order, RandomGenerator random) {
  private static final int ATTEMPTS = 300;

  /// Draws the first bytes of the header anew; gives up where allowed numbers are very rare.
  void repair(byte[] bytes, int offset) {
    byte[] drawn = new byte[Math.min(64, bytes.length - offset)];
    for (int attempt = 0; attempt < ATTEMPTS && !isAllowed(bytes, offset); attempt++) {
      random.nextBytes(drawn);
      System.arraycopy(drawn, 0, bytes, offset, drawn.length);
    }
  }

  private boolean isAllowed(byte[] bytes, int offset) {
    Oracle oracle = new Oracle(declaration, bytes, offset, bytes.length, order);
    return oracle.verdict() == Verdict.READABLE;
  }
}

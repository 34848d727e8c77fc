package dev.wireglass.analyzer.connection;

import org.jspecify.annotations.Nullable;

/// Lists of segments that nobody needs just now, for all connections: at any time few of them have
/// something on its way, and those that have not should not keep a list for it.
final class UnackedPool {
  private static final int MOST = 64;

  private final @Nullable UnackedSegments[] spare = new UnackedSegments[MOST];
  private int count;

  /// An empty list.
  UnackedSegments take() {
    var last = count == 0 ? null : spare[--count];
    return last == null ? new UnackedSegments() : last;
  }

  /// Takes back a list that became empty.
  void put(UnackedSegments emptied) {
    if (count < MOST && emptied.isSmall()) {
      spare[count++] = emptied;
    }
  }
}

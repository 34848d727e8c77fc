package dev.wireglass.analyzer.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Lists that nobody needs just now, for all connections: at any time few connections have
/// something on its way, and those that have not should not keep a list for it.
final class Spares<T> {
  private static final int MOST = 64;

  private final List<T> spare = new ArrayList<>(MOST);
  private final Supplier<T> maker;
  private final Predicate<T> isSmall;

  /// @param maker makes an empty list
  /// @param isSmall whether a list that became empty is worth keeping for the room it takes
  Spares(Supplier<T> maker, Predicate<T> isSmall) {
    this.maker = maker;
    this.isSmall = isSmall;
  }

  /// An empty list.
  T take() {
    return spare.isEmpty() ? maker.get() : spare.removeLast();
  }

  /// Takes back a list that became empty, and keeps it if it is worth it.
  void put(T emptied) {
    if (spare.size() < MOST && isSmall.test(emptied)) {
      spare.add(emptied);
    }
  }
}

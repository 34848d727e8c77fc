package dev.wireglass.analyzer.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Lists that nobody needs just now, for all connections: at any time few connections have
/// something on its way, and those that have not should not keep a list for it.
final class Spares<T> {
  private static final int MOST = 64;

  private final List<T> spare = new ArrayList<>(MOST);
  private final Supplier<T> maker;

  /// @param maker makes an empty list
  Spares(Supplier<T> maker) {
    this.maker = maker;
  }

  /// An empty list.
  T take() {
    return spare.isEmpty() ? maker.get() : spare.removeLast();
  }

  /// Takes back a list that became empty; not one that takes much room.
  void put(T emptied) {
    if (spare.size() < MOST) {
      spare.add(emptied);
    }
  }
}

package dev.wireglass.analyzer.connection;

import org.jspecify.annotations.Nullable;

/// Connections in the order of their latest packets: who has been silent for longest comes first.
final class ActivityOrder {
  private @Nullable TrackedConnection first;
  private @Nullable TrackedConnection last;

  /// Who has been silent for longest; null if there is nobody.
  @Nullable TrackedConnection first() {
    return first;
  }

  /// Adds a connection that is not in here.
  void add(TrackedConnection connection) {
    connection.before = last;
    connection.behind = null;
    if (last == null) {
      first = connection;
    } else {
      last.behind = connection;
    }
    last = connection;
  }

  /// Takes out a connection that is in here.
  void remove(TrackedConnection connection) {
    var before = connection.before;
    var behind = connection.behind;
    if (before == null) {
      first = behind;
    } else {
      before.behind = behind;
    }
    if (behind == null) {
      last = before;
    } else {
      behind.before = before;
    }
    connection.before = null;
    connection.behind = null;
  }
}

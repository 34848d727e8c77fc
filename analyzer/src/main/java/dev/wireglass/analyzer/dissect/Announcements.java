package dev.wireglass.analyzer.dissect;

import org.jspecify.annotations.Nullable;

/// What each number announces: a layer, or the reason that there is none, made when the number is
/// met for the first time. A hash table of primitive keys, as this is asked for every layer of
/// every packet.
final class Announcements {
  private Announcement[] slots = new Announcement[64];
  private int size;

  Announcements(Iterable<Layer> layers) {
    for (var layer : layers) {
      for (var key : layer.keys()) {
        add(new Announcement(key.namespace(), key.code(), layer));
      }
    }
  }

  Announcement find(Namespace namespace, int code) {
    for (int slot = slotOf(namespace, code); slots[slot] != null; slot = after(slot)) {
      var found = slots[slot];
      if (found.code == code && found.namespace == namespace) {
        return found;
      }
    }
    return add(new Announcement(namespace, code, null));
  }

  /// Whether a layer is announced by a number, which is not remembered if none is.
  boolean knows(Namespace namespace, int code) {
    for (int slot = slotOf(namespace, code); slots[slot] != null; slot = after(slot)) {
      var found = slots[slot];
      if (found.code == code && found.namespace == namespace) {
        return found.layer != null;
      }
    }
    return false;
  }

  private Announcement add(Announcement announcement) {
    if (++size * 2 > slots.length) {
      grow();
    }
    place(announcement);
    return announcement;
  }

  private void grow() {
    var old = slots;
    slots = new Announcement[old.length * 2];
    for (var announcement : old) {
      if (announcement != null) {
        place(announcement);
      }
    }
  }

  private void place(Announcement announcement) {
    int slot = slotOf(announcement.namespace, announcement.code);
    while (slots[slot] != null) {
      slot = after(slot);
    }
    slots[slot] = announcement;
  }

  private int slotOf(Namespace namespace, int code) {
    return (code * 31 + namespace.ordinal()) * 0x9e3779b1 >>> 8 & slots.length - 1;
  }

  private int after(int slot) {
    return slot + 1 & slots.length - 1;
  }

  /// What one number announces.
  static final class Announcement {
    private final Namespace namespace;
    private final int code;
    private final @Nullable Layer layer;
    private final Reason unknown;

    private Announcement(Namespace namespace, int code, @Nullable Layer layer) {
      this.namespace = namespace;
      this.code = code;
      this.layer = layer;
      this.unknown = new Reason(namespace.describe(code));
    }

    /// Null where nobody reads what is announced.
    @Nullable Layer layer() {
      return layer;
    }

    /// Why a packet ends here where [#layer()] is null.
    Reason unknown() {
      return unknown;
    }
  }
}

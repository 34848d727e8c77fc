package dev.wireglass.analyzer.dissect;

import java.util.List;

/// One header on the way from the link to TCP. Implementations carry `@AutoService(Layer.class)`
/// and keep nothing from packet to packet.
public interface Layer {
  /// By which numbers other layers announce this one.
  List<LayerKey> keys();

  /// Reads the header at the cursor. Ends with exactly one of [Packet#next], [Packet#skip] and
  /// [Packet#finish].
  void read(Packet packet);
}

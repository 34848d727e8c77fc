package dev.wireglass.analyzer.dissect;

/// The two bytes in front of the data of a frame: a type, or in IEEE 802.3 the length of an LLC
/// frame (clause 3.2.6).
final class EtherTypeOrLength {
  private static final int LARGEST_LENGTH = 1500;

  private EtherTypeOrLength() {}

  /// Moves behind the field and hands over.
  static void handOver(Packet packet, long payloadOffset, int typeOrLength) {
    if (typeOrLength <= LARGEST_LENGTH) {
      packet.enter(payloadOffset, payloadOffset + typeOrLength);
      packet.next(Namespace.ETHER_TYPE, EtherTypes.LLC);
    } else {
      packet.enter(payloadOffset, packet.wireLimit());
      packet.next(Namespace.ETHER_TYPE, typeOrLength);
    }
  }
}

package dev.wireglass.analyzer.connection;

/// What most connections see little of, so that each side of a connection has [RareCounts] for all
/// of it together. Those who count know what it means.
enum RareCount {
  // SideCounter
  SYN,
  SYN_ACK,
  FIN,
  RST,
  URG,
  BAD_CHECKSUM,
  TRUNCATED_BYTES,
  SACK,
  /// The size that was offered last, and one.
  MAXIMUM_SEGMENT_SIZE,
  /// The scale that was offered last, and one.
  WINDOW_SCALE,
  // What 32 bits cannot count.
  PACKETS_BEYOND,
  DATA_PACKETS_BEYOND,
  PSH_BEYOND,
  PURE_ACKS_BEYOND,
  // LedgerSide
  RETRANSMITTED_PACKETS,
  RETRANSMITTED_BYTES,
  OUT_OF_ORDER_PACKETS,
  TRIPLE_DUPLICATE_ACKS,
  // SequenceSide
  /// The duplicate ACKs of the longest row of them.
  LONGEST_ROW,
  /// And those of the last row.
  LAST_ROW,
  // HistorySide
  WRONG_CHECKSUMS,
  NOTHING_NEW,
  ZERO_WINDOWS,
  GAPS;

  /// The kinds behind these are the events of [SequenceSide].
  private static final int EVENTS = values().length;

  /// The kind of the event among [RareCounts].
  static int kind(SegmentEvent event) {
    return kindOfEvent(event.ordinal());
  }

  /// The kind of the event of this order among [RareCounts].
  static int kindOfEvent(int ordinal) {
    return EVENTS + ordinal;
  }
}

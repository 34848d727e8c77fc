package dev.wireglass.formats.link;

import dev.wireglass.annotation.Flag;

/// Bits of the quality of service control of an IEEE 802.11 data frame.
public enum Ieee80211QosFlag {
  /// The access point has no more data for a station that woke up; from a station, that bits 8 to
  /// 15 are the length of its queue.
  @Flag(4)
  END_OF_SERVICE_PERIOD,
  /// The first bit of how the frame is acknowledged.
  @Flag(5)
  ACK_POLICY_LOW,
  /// The second bit of how the frame is acknowledged.
  @Flag(6)
  ACK_POLICY_HIGH,
  /// The frame carries several pieces of data, each behind an [AmsduSubframeHeader].
  @Flag(7)
  AMSDU_PRESENT
}

package dev.wireglass.formats.link;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// Where a packet goes that Linux captured, seen from that machine.
public enum LinuxPacketType {
  /// To this machine.
  @Code(0)
  TO_US,
  /// To all machines.
  @Code(1)
  BROADCAST,
  /// To a group of machines.
  @Code(2)
  MULTICAST,
  /// From another machine to another.
  @Code(3)
  TO_OTHER,
  /// From this machine.
  @Code(4)
  FROM_US,
  /// Any other.
  @Unknown
  OTHER
}

package dev.wireglass.formats.network;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// What an ARP packet does, from IANA's register of ARP parameters.
public enum ArpOperation {
  /// Who has the target's address?
  @Code(1)
  REQUEST,
  /// The sender has its address.
  @Code(2)
  REPLY,
  /// Any other, such as those of reverse ARP.
  @Unknown
  OTHER
}

package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;

/// An ARP packet that asks or tells which Ethernet address has an IPv4 address.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 28,
    spec = "RFC 826",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |         Hardware Type         |         Protocol Type         |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |Hardware Length|Protocol Length|           Operation           |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                    Sender Hardware Address                    |
        +                               +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                               |    Sender Protocol Address    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |    Sender Protocol Address    |                               |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+                               +
        |                    Target Hardware Address                    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                    Target Protocol Address                    |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface ArpHeader {
  /// The kind of hardware addresses; 1 for Ethernet.
  @Bits(16)
  @Const(1)
  int hardwareType();

  /// The kind of protocol addresses, as an EtherType; 0x0800 for IPv4.
  @Bits(16)
  @Const(0x0800)
  int protocolType();

  /// The length of a hardware address.
  @Bits(8)
  @Const(6)
  @Unit("bytes")
  int hardwareLength();

  /// The length of a protocol address.
  @Bits(8)
  @Const(4)
  @Unit("bytes")
  int protocolLength();

  /// What the packet does.
  @Bits(16)
  ArpOperation operation();

  /// The MAC address of the sender.
  @Bits(48)
  long senderHardwareAddress();

  /// The IPv4 address of the sender.
  @Bits(32)
  long senderProtocolAddress();

  /// The MAC address asked for; without meaning in a request.
  @Bits(48)
  long targetHardwareAddress();

  /// The IPv4 address asked for.
  @Bits(32)
  long targetProtocolAddress();
}

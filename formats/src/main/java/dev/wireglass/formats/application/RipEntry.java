package dev.wireglass.formats.application;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

/// One route, RFC 2453 section 4.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 20,
    spec = "RFC 2453, section 4",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        | Address Family Identifier (2) |        Route Tag (2)          |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                         IP Address (4)                        |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                         Subnet Mask (4)                       |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                         Next Hop (4)                          |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                         Metric (4)                            |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface RipEntry {
  /// 2 for IPv4; 0xFFFF where the entry authenticates the others.
  @Bits(16)
  int addressFamilyIdentifier();

  /// Where the route comes from, for other protocols.
  @Bits(16)
  int routeTag();

  /// The network.
  @Bits(32)
  long ipAddress();

  /// Which bits of the address name the network.
  @Bits(32)
  long subnetMask();

  /// Where to send packets; 0 for the router that tells.
  @Bits(32)
  long nextHop();

  /// How far it is; 16 means that there is no way.
  @Bits(32)
  @Range(min = 1, max = 16)
  long metric();
}

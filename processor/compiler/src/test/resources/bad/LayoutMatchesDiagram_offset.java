import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(
    order = Order.BIG_ENDIAN,
    diagram =
        """
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        0 |          Source Port          |        Destination Port       |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        8 |             Length            |            Checksum           |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
interface UdpHeader {
  @Bits(16)
  int sourcePort();

  @Bits(16)
  int destinationPort();

  @Bits(16)
  int length();

  @Bits(16)
  int checksum();
}

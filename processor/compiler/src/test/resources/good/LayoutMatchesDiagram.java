import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(
    order = Order.BIG_ENDIAN,
    diagram =
        """
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |Version| Traffic Class |           Flow Label                  |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |         Payload Length        |  Next Header  |   Hop Limit   |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
interface Ipv6Start {
  @Bits(4)
  int version();

  @Bits(8)
  int trafficClass();

  @Bits(20)
  int flowLabel();

  @Bits(16)
  int payloadLength();

  @Bits(8)
  int nextHeader();

  @Bits(8)
  int hopLimit();
}

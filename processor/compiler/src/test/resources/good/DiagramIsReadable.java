import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(
    order = Order.BIG_ENDIAN,
    diagram =
        """
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        0 |      Type     |     Flags     |             Length            |
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        4 \\                                                               \\
          /                           Value ...                           /
          \\                                                               \\
          +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
interface ChunkHeader {
  @Bits(8)
  int type();

  @Bits(8)
  int flags();

  @Bits(16)
  int length();

  @Bytes(length = "length")
  MemorySegment value();
}

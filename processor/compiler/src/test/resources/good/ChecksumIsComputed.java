import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface LengthHeader {
  @Bits(8)
  int length();

  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  @Offset(1)
  @Unit("of words")
  int checksum();

  @Bytes(length = "length * 2")
  MemorySegment data();
}

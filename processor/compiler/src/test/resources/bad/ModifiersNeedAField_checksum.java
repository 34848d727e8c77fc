import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface EchoHeader {
  @Bytes(2)
  @Checksum(ChecksumKind.INTERNET)
  MemorySegment checksum();

  @Payload
  @Checksum(ChecksumKind.CRC32)
  MemorySegment data();
}

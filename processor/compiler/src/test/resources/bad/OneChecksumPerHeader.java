import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface BlockHeader {
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int headerChecksum();

  @Bits(32)
  @Checksum(value = ChecksumKind.CRC32, cover = ChecksumCover.HEADER_AND_PAYLOAD)
  long blockChecksum();

  @Payload
  MemorySegment payload();
}

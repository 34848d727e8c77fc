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
  @Bits(32)
  @Checksum(value = ChecksumKind.CRC32, cover = ChecksumCover.HEADER_AND_PAYLOAD)
  long blockChecksum();

  @Bits(32)
  long otherChecksum();

  @Payload
  MemorySegment payload();
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface EchoHeader {
  @Bits(16)
  @Checksum(value = ChecksumKind.INTERNET, cover = ChecksumCover.HEADER_AND_PAYLOAD)
  int checksum();

  @Bytes(length = "remaining")
  MemorySegment data();
}

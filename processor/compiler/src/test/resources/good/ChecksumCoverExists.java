import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface EchoHeader {
  @Bits(16)
  @Checksum(value = ChecksumKind.INTERNET, cover = ChecksumCover.HEADER)
  int checksum();

  @Bytes(length = "remaining")
  MemorySegment data();
}

@Header(order = Order.RUNTIME)
interface MessageHeader {
  @Bits(16)
  int length();

  @Bytes(length = "length")
  MemorySegment name();

  @Bits(16)
  @Checksum(
      value = ChecksumKind.INTERNET,
      cover = ChecksumCover.HEADER_AND_PAYLOAD,
      pseudoHeader = true)
  int checksum();

  @Payload(length = "remaining - 1")
  MemorySegment data();
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface PacketHeader {
  @Bits(32)
  @Checksum(value = ChecksumKind.CRC32C, pseudoHeader = false)
  long checksum();
}

@Header(order = Order.LITTLE_ENDIAN)
interface SegmentHeader {
  @Bits(16)
  @Checksum(value = ChecksumKind.INTERNET, pseudoHeader = true, zeroMeansNone = true)
  int checksum();
}

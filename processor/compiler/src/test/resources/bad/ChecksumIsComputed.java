import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface ConstantHeader {
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  @Const(0)
  @Range(max = 9)
  int checksum();
}

@Header(order = Order.BIG_ENDIAN)
interface LengthHeader {
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int checksum();

  @Bytes(length = "checksum * 2")
  MemorySegment data();

  @Payload(length = "checksum - headerLength")
  MemorySegment payload();
}

@Header(order = Order.BIG_ENDIAN)
interface LaterHeader {
  @Bytes(length = "checksum")
  MemorySegment data();

  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int checksum();
}

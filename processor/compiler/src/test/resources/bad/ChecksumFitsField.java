import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Unknown;

@Header(order = Order.BIG_ENDIAN)
interface NarrowHeader {
  @Bits(16)
  @Checksum(ChecksumKind.CRC32C)
  int crc();
}

@Header(order = Order.BIG_ENDIAN)
interface WideHeader {
  @Bits(32)
  @Checksum(
      zeroMeansNone = true,
      value = ChecksumKind.INTERNET)
  long checksum();
}

@Header
interface BooleanHeader {
  @Bits(1)
  @Checksum(ChecksumKind.INTERNET)
  boolean checksum();

  @Bits(7)
  int rest();
}

@Header(order = Order.BIG_ENDIAN)
interface EnumHeader {
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  Sum checksum();

  enum Sum {
    @Code(0)
    NONE,
    @Unknown
    SOME
  }
}

@Header(order = Order.BIG_ENDIAN)
interface SignedHeader {
  @Bits(value = 16, signed = true)
  @Checksum(ChecksumKind.INTERNET)
  int checksum();
}

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Word;

@Header(order = Order.BIG_ENDIAN)
interface ShiftedHeader {
  @Bits(4)
  int version();

  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int checksum();

  @Bits(4)
  int kind();
}

@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.LEAST_SIGNIFICANT_FIRST)
interface WordHeader {
  @Word(32)
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int checksum();

  @Bits(16)
  int rest();
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;

@Header(order = Order.BIG_ENDIAN)
interface DefaultHeader {
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int sum();

  default boolean sumIsRight() {
    return true;
  }
}

@Header(order = Order.BIG_ENDIAN)
interface PseudoHeader {
  @Bits(32)
  long fillSum();

  @Bits(16)
  @Checksum(value = ChecksumKind.INTERNET, pseudoHeader = true)
  int sum();

  default boolean sumIsRight() {
    return true;
  }
}

@Header(order = Order.BIG_ENDIAN)
interface FieldHeader {
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  int sum();

  @Bits(16)
  int computeSum();
}

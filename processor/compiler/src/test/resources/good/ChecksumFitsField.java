import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Word;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface InternetHeader {
  @Bits(4)
  int version();

  @Bits(4)
  int kind();

  @Bits(value = 16, raw = true)
  @Checksum(ChecksumKind.INTERNET)
  short checksum();
}

@Header(order = Order.RUNTIME, bits = BitOrder.LEAST_SIGNIFICANT_FIRST)
interface WordHeader {
  @Word(16)
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  long checksum();
}

@Header(order = Order.BIG_ENDIAN)
interface CrcHeader {
  @Bits(8)
  int kind();

  @Bits(value = 32, raw = true, order = Order.LITTLE_ENDIAN)
  @Checksum(value = ChecksumKind.CRC32C, zeroMeansNone = true)
  int crc();
}

@Header(order = Order.RUNTIME)
interface AdlerHeader {
  @Bits(32)
  @Checksum(ChecksumKind.ADLER32)
  long adler();
}

@Header(order = Order.LITTLE_ENDIAN)
interface LittleHeader {
  @Bytes(3)
  MemorySegment name();

  @Bits(32)
  @Checksum(ChecksumKind.CRC32)
  long crc();
}

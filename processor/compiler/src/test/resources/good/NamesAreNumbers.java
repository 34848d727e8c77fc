import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface MixedHeader {
  @Bits(1)
  int padded();

  @Bits(7)
  int words();

  @Bits(value = 32, raw = true)
  int cookie();

  @Bits(value = 64, signed = true)
  long time();

  @Bytes(length = "words * 4 + padded")
  MemorySegment first();

  @Bytes(length = "cookie & 0xFF")
  MemorySegment second();

  @Bytes(length = "time & 7")
  MemorySegment third();

  default int words(int unit) {
    return words() * unit;
  }
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface DiskHeader {
  @Bits(4)
  @OneOf({0, 15})
  int kind();

  @Bits(value = 4, signed = true)
  @OneOf({-8, 7})
  int shift();

  @Bits(16)
  @Range(min = 128)
  @OneOf({128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768})
  int sectorLength();

  @Bits(value = 32, raw = true)
  @OneOf({0xa1b2c3d4L, 0xa1b23c4dL})
  int magic();

  @Bits(value = 64, raw = true)
  @OneOf({1, 0x7fffffffffffffffL})
  long key();
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

@Header(order = Order.BIG_ENDIAN)
interface BlobHeader {
  @Bits(32)
  @Range(min = 4)
  long size();

  @Length("size + 4")
  int headerLength();
}

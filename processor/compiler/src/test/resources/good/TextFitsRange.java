import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Text;

@Header(order = Order.BIG_ENDIAN)
interface LabelHeader {
  @Bytes(8)
  @Text(value = Encoding.ISO_8859_1, padding = 0xa0)
  String author();

  @Bytes(16)
  @Text(Encoding.UTF_16LE)
  String album();

  @Bits(8)
  int size();

  @Bytes(length = "size")
  String track();
}

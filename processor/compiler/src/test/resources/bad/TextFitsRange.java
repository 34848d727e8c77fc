import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Text;

@Header(order = Order.BIG_ENDIAN)
interface LabelHeader {
  @Bytes(8)
  @Text(value = Encoding.US_ASCII, padding = 0xa0)
  String author();

  @Bytes(8)
  @Text(padding = -2)
  String title();

  @Bytes(15)
  @Text(Encoding.UTF_16LE)
  String album();
}

@Header(order = Order.BIG_ENDIAN)
interface WideHeader {
  @Bytes(until = {0, 0})
  @Text(Encoding.UTF_16BE)
  String name();
}

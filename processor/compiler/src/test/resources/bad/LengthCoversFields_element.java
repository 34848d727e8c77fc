import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Repeated;

@Header(order = Order.BIG_ENDIAN)
interface ListHeader {
  @Repeated
  Iterable<Option> options();
}

@Header(order = Order.BIG_ENDIAN)
interface Option {
  @Bits(8)
  int length();

  @Bits(8)
  int kind();

  @Length("length")
  int headerLength();
}

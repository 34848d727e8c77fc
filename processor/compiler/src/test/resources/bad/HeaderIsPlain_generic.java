import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
interface TypeHeader<T> {
  @Bits(8)
  int type();
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
abstract class TypeHeader {
  @Bits(8)
  abstract int type();
}

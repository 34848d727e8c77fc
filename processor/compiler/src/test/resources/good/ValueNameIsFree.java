import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
interface TypeHeader {
  @Bits(8)
  int type();
}

final class TypeHeaderValue {}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header(record = true)
interface TypeHeader {
  @Bits(8)
  int type();
}

final class TypeHeaderValue {}

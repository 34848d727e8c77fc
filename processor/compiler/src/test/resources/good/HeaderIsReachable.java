import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

class Outer {
  @Header
  protected interface TypeHeader {
    @Bits(8)
    int type();
  }
}

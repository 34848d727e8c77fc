import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

final class Outer {
  private Outer() {}

  @Header
  interface TypeHeader {
    @Bits(8)
    int type();
  }
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

final class Outer {
  private Outer() {}

  @Header
  private interface TypeHeader {
    @Bits(8)
    int type();
  }

  private static final class Inner {
    @Header
    interface CodeHeader {
      @Bits(8)
      int code();
    }
  }
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.runtime.Options;

@Header
interface OuterHeader {
  @Bits(8)
  int size();

  @Bytes(length = "size")
  Options options();
}

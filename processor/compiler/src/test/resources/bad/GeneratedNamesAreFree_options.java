import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header
interface OuterHeader {
  @Bits(8)
  int endOptions();

  @Bytes(length = "endOptions")
  @Tlv
  Options options();

  @Bits(8)
  int findOptions();

  @Bits(8)
  int addOptions();
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;

@Header
interface OuterHeader {
  @Bits(8)
  int size();

  @Bytes(length = "size")
  @Tlv(lengthBits = 16)
  Options attributes();
}

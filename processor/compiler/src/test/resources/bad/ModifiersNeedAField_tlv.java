import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Text;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;

@Header
interface OuterHeader {
  @Bits(8)
  @Tlv
  int size();

  @Bytes(length = "size")
  @Tlv
  MemorySegment attributes();

  @Bytes(4)
  @Text
  @Tlv
  Options options();
}

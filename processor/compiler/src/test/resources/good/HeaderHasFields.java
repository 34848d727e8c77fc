import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
interface FlagHeader {
  @Bits(8)
  int flags();
}

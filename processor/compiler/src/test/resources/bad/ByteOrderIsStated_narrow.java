import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
interface LabelHeader {
  @Bits(4)
  int version();

  @Bits(6)
  int label();

  @Bits(6)
  int group();
}

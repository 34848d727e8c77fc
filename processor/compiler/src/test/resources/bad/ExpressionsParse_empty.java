import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;

@Header
interface OptionHeader {
  @Bits(8)
  int words();

  @Length("")
  int headerLength();
}

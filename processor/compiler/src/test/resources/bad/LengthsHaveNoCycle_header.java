import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;

@Header
interface LoopHeader {
  @Bits(8)
  int words();

  @Length("headerLength + words")
  int headerLength();
}

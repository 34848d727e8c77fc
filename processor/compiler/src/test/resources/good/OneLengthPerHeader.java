import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Range;

@Header
interface OnceHeader {
  @Bits(8)
  @Range(min = 1)
  int words();

  @Length("words * 4")
  int headerLength();

  default int optionsLength() {
    return headerLength() - 1;
  }
}

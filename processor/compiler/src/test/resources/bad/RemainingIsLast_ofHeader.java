import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;

@Header
interface RestHeader {
  @Bits(8)
  int length();

  @Length("remaining")
  int headerLength();
}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header(bytes = 2)
interface PortHeader {
  @Bits(16)
  int port();
}

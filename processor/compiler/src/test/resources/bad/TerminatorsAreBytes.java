import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;

@Header
interface LineHeader {
  @Bytes(until = {'\r', 0x0d0a, -1})
  String line();
}

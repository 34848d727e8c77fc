import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;

@Header
interface PathHeader {
  @Bytes(value = 4, until = 0)
  String root();

  @Bytes(length = "remaining", until = 0)
  String path();
}

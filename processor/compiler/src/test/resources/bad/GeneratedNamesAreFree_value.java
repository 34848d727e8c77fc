import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header(record = true)
interface DataHeader {
  @Bits(8)
  int kind();

  @Bits(8)
  int of();

  default int of(DataHeader other) {
    return other.kind();
  }
}

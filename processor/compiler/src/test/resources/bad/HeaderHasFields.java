import dev.wireglass.annotation.Header;

@Header
interface EmptyHeader {
  default int type() {
    return 1;
  }
}

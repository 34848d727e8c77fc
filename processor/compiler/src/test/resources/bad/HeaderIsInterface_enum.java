import dev.wireglass.annotation.Header;

@Header
enum TypeHeader {
  TYPE
}

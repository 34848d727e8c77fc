import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
sealed interface TypeHeader {
  @Bits(8)
  int type();
}

non-sealed interface Other extends TypeHeader {}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
non-sealed interface TypeHeader extends Any<String> {
  @Bits(8)
  int type();
}

sealed interface Any<T> permits TypeHeader {}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

@Header
record TypeHeader(@Bits(8) int type) {}

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Unknown;

@Header
interface KindHeader {
  @Bits(8)
  Kind kind();
}

@Header
interface OtherHeader {
  @Bits(8)
  Kind other();
}

enum Kind {
  @Code(1)
  FIRST,
  SECOND,
  @Unknown
  OTHER
}

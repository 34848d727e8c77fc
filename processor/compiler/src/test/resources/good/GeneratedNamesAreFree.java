import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface DataHeader extends Wrapped {
  @Bytes(4)
  MemorySegment options();

  @Bits(8)
  int optionsEnd();

  @Bits(8)
  int kind();

  @Bits(8)
  int kindCode();

  @Bits(8)
  int check();

  @Bits(8)
  int end();

  @Bits(8)
  int wrapped();

  @Bits(8)
  int clear();

  @Bits(8)
  int placeOptions();

  static boolean tryWrap(MemorySegment bytes, long offset, long limit) {
    return false;
  }

  /// Named like types of the decoder.
  enum Verdict {
    @Code(0)
    FALSE
  }

  enum List {
    ONE
  }
}

interface Wrapped {
  static int validate() {
    return 0;
  }

  default int explain(long offset) {
    return 0;
  }
}

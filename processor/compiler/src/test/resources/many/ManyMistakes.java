import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Offset;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Reserved;
import java.lang.foreign.MemorySegment;

final class Outer {
  private Outer() {}

  @Header(order = Order.LITTLE_ENDIAN, bytes = -7)
  private sealed interface WorstHeader<T> extends Comparable<T> {
    @Bits(-3)
    @Const(9)
    @Range(min = 8, max = 2)
    String name();

    @Bits(value = 7, signed = true, raw = true)
    @Reserved
    boolean flag();

    @Bits(4)
    @Present("remaining && headerLength(")
    Kind kind();

    @Bits(0x7fffffff)
    Empty empty();

    @Bytes(value = -5, length = "kind / (kind -")
    @Offset(-1)
    MemorySegment remaining() throws Exception;

    @Bytes(length = "headerLength << nothing ? remaining : flag")
    @Const(1)
    int headerLength(int index);

    @Length("headerLength")
    @Bits(3)
    @Payload(
        on = "headerLength",
        length = "wrap / 0",
        cases = {
          @Case(value = -1, type = int.class),
          @Case(value = -1, type = Outer.class),
          @Case(value = Long.MAX_VALUE, type = WorstHeader.class)
        })
    void wrap();

    @Length("kind < 3")
    byte other();

    @Payload(on = "knid", length = "9223372036854775807 + remaining")
    MemorySegment kindCode();

    @Range
    default int validate() {
      return 0;
    }

    <R> R nothing();

    enum Kind {
      @Code(-1)
      FIRST,
      @Code(-1)
      SECOND,
      THIRD
    }

    enum Empty {}
  }

  private static final class Only implements WorstHeader<Only> {
    @Override
    public int compareTo(Only other) {
      return 0;
    }
  }
}

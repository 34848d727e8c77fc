import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import java.lang.foreign.MemorySegment;

@Header(order = Order.BIG_ENDIAN)
interface FileHeader {
  @Bits(16)
  int size();

  @Bytes(until = 0)
  String name();

  @Length("size + 300")
  int headerSize();
}

@Header(order = Order.BIG_ENDIAN)
interface NoteHeader {
  @Bits(16)
  int size();

  @Bytes(until = 0)
  String name();

  @Payload(length = "size - headerLength")
  MemorySegment note();
}

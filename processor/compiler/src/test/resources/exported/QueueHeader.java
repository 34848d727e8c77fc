package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

/** Lists that end in every way, of elements of every kind. */
@Header(order = Order.RUNTIME)
public interface QueueHeader {
  /** How many there are. */
  @Bits(8)
  int size();

  /** One more than the number of some of them. */
  @Bits(8)
  @Range(min = 1)
  int above();

  /** As many as fit into their bytes. */
  @Bytes(length = "size * 4")
  @Repeated
  Iterable<Entry> entries();

  /** No more than are said. */
  @Bytes(length = "size")
  @Repeated(count = "above - 1")
  Iterable<Entry> some();

  /** Up to the last one. */
  @Bytes(12)
  @Repeated(until = "weight / 2 == 3")
  Iterable<Entry> lasting();

  /** Of any length, up to the end of their bytes. */
  @Bytes(9)
  @Repeated
  Iterable<Item> items();

  /** May be absent. */
  @Bytes(length = "size * 2 + 3")
  @Nested
  @Present("size > 3")
  Item first();

  /** May be absent, too. */
  @Repeated(count = "size")
  @Present("size < 3")
  Iterable<Entry> few();

  /** As many as are left. */
  @Repeated(count = "remaining / 5")
  Iterable<Item> rest();

  /** An entry. */
  @Header(order = Order.RUNTIME)
  interface Entry {
    /** How heavy it is. */
    @Bits(24)
    int weight();

    /** Its place. */
    @Bits(8)
    int place();
  }

  /** Something else. */
  @Header(order = Order.BIG_ENDIAN)
  interface Item {
    /** How many bytes it takes. */
    @Bits(8)
    @Range(min = 1)
    int length();

    /** What it is. */
    @Bytes(length = "length - 1")
    MemorySegment content();

    /** All of it. */
    @Length("length")
    int whole();
  }
}

package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Repeated;
import java.lang.foreign.MemorySegment;

/** Lists that end in every way. */
@Header(order = Order.LITTLE_ENDIAN)
public interface RollHeader {
  /** Over all of it. */
  @Bits(32)
  @Checksum(value = ChecksumKind.CRC32, zeroMeansNone = true)
  long checksum();

  /** How many bytes some of it takes. */
  @Bits(8)
  @Range(min = 3)
  int room();

  /** Ends with a line. */
  @Bytes(until = {13, 10})
  String title();

  /** Of any length. */
  @Bytes(length = "room")
  @Nested
  Person chair();

  /** As many as are said, in as many bytes. */
  @Bytes(length = "room * 2")
  @Repeated(count = "room / 3")
  Iterable<Seat> seats();

  /** Up to the last of them. */
  @Bytes(30)
  @Repeated(until = "length == 9")
  Iterable<Person> speakers();

  /** The rest. */
  @Repeated
  Iterable<Person> guests();

  /** A place to sit. */
  @Header(order = Order.LITTLE_ENDIAN)
  interface Seat {
    /** Which one. */
    @Bits(16)
    int number();
  }

  /** Somebody. */
  @Header(order = Order.BIG_ENDIAN)
  interface Person {
    /** How many bytes a person takes. */
    @Bits(8)
    @Range(min = 1)
    int length();

    /** What the person is called. */
    @Bytes(length = "length - 1")
    MemorySegment name();

    /** All of it. */
    @Length("length")
    int whole();
  }
}

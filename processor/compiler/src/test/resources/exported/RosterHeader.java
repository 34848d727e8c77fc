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

/** Who is there. */
@Header(order = Order.RUNTIME)
public interface RosterHeader {
  /** When it was written. */
  @Nested
  Moment written();

  /** There is somebody who wrote it. */
  @Bits(8)
  @Range(max = 1)
  int signed();

  /** Who wrote it. */
  @Bytes(6)
  @Nested
  @Present("signed == 1")
  Person author();

  /** How many numbers there are. */
  @Bits(8)
  int lines();

  /** Numbers of lines. */
  @Repeated(count = "lines")
  Iterable<Moment> moments();

  /** How many bytes the members take. */
  @Bits(8)
  int size();

  /** Those who belong to it. */
  @Bytes(length = "size")
  @Repeated(until = "last == 1")
  Iterable<Person> members();

  /** How many guests there are. */
  @Bits(8)
  int guestCount();

  /** Those who do not. */
  @Repeated(count = "guestCount")
  Iterable<Person> guests();

  /** A point in time. */
  @Header(order = Order.RUNTIME)
  interface Moment {
    /** Since midnight. */
    @Bits(16)
    int minute();
  }

  /** Somebody. */
  @Header(order = Order.BIG_ENDIAN)
  interface Person {
    /** Nobody follows. */
    @Bits(1)
    int last();

    /** How many bytes a person takes. */
    @Bits(7)
    @Range(min = 2, max = 9)
    int length();

    /** Identifies the person. */
    @Bits(8)
    int number();

    /** What the person is called. */
    @Bytes(length = "length - 2")
    MemorySegment name();

    /** All of it. */
    @Length("length")
    int whole();
  }
}

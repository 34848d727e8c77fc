package example;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Text;
import dev.wireglass.annotation.Word;
import java.lang.foreign.MemorySegment;

/** Numbers of every kind: parts of words, signed, wide, and of another byte order. */
@Header(order = Order.LITTLE_ENDIAN, bits = BitOrder.MOST_SIGNIFICANT_FIRST)
public interface SensorHeader {
  /** Part of a word. */
  @Word(16)
  @Bits(value = 3, signed = true)
  @Range(min = -2)
  int tilt();

  /** A bit of it. */
  @Bits(1)
  boolean charged();

  /** The rest of it. */
  @Bits(12)
  @OneOf({1, 2, 4095})
  int battery();

  /** Whole bytes, but of no type that has a name. */
  @Bits(value = 24, signed = true)
  int height();

  /** In the other byte order. */
  @Bits(value = 32, order = Order.BIG_ENDIAN)
  long serial();

  /** All that a number can be. */
  @Bits(value = 64, signed = true)
  @Range(max = 5_000_000_000L)
  long counter();

  /** Without a sign. */
  @Bits(value = 64, raw = true)
  @Range(max = 9)
  long mask();

  /** How long the name is. */
  @Bits(8)
  int size();

  /** What it is called. */
  @Bytes(length = "size > 9 ? (size & 7) * 2 : (size | 1) << 1")
  @Text
  String name();

  /** Comes in front of what is measured. */
  @Bytes(length = "(size % 5 + (size >> 2)) / 3")
  MemorySegment reserve();

  /** What is measured. */
  @Payload(length = "size * 8 - (battery / 2)")
  MemorySegment samples();
}

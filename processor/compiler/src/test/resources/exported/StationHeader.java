package example;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Flag;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Unknown;
import dev.wireglass.annotation.Word;
import java.lang.foreign.MemorySegment;

/** Numbers in the byte order of their sender, some of which may be absent. */
@Header(order = Order.RUNTIME, bits = BitOrder.LEAST_SIGNIFICANT_FIRST)
public interface StationHeader {
  /** There is a pressure. */
  @Word(32)
  @Bits(1)
  boolean pressed();

  /** Which of the stations it is. */
  @Bits(20)
  int station();

  /** Its state. */
  @Bits(3)
  State state();

  /** With a sign. */
  @Bits(value = 8, signed = true)
  int drift();

  /** A part of a word that no mask is made for. */
  @Word(64)
  @Bits(40)
  long clock();

  /** Flags within it. */
  @Bits(23)
  @Flags(Alarm.class)
  int alarms();

  /** A bit with a sign. */
  @Bits(value = 1, signed = true)
  int last();

  /** Whole bytes of no type that has a name. */
  @Bits(value = 24, signed = true)
  @Range(min = -5)
  @Present("pressed")
  int pressure();

  /** The same without a sign, on which a length depends. */
  @Bits(24)
  @Range(max = 90)
  @Present("station != 7")
  int samples();

  /** Flags that may be absent. */
  @Bits(16)
  @Flags(Alarm.class)
  @Present("!pressed")
  int causes();

  /** Of a kind that may be absent. */
  @Bits(16)
  @Present("station > 9")
  State former();

  /** More than a mask has. */
  @Bits(40)
  long serial();

  /** What was measured. */
  @Bytes(length = "samples * 3")
  @Present("station != 7")
  MemorySegment measured();

  /** The rest. */
  @Payload(length = "remaining - 4")
  MemorySegment rest();

  /** How a station is. */
  enum State {
    /** It works. */
    @Code(1)
    WORKING,
    /** It does not. */
    @Code(2)
    BROKEN,
    /** Nobody knows. */
    @Unknown
    OTHER
  }

  /** What is wrong. */
  enum Alarm {
    /** The first bit. */
    @Flag(0)
    FIRE,
    /** A later one. */
    @Flag(9)
    WATER
  }
}

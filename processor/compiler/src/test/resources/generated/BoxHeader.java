package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Nested;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Text;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.annotation.Unit;
import dev.wireglass.annotation.Unknown;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;

/** What is in a range: text, a header, options. */
@Header(order = Order.BIG_ENDIAN, record = true)
public interface BoxHeader {
  /** How long all of it is, in fours. */
  @Bits(6)
  @Range(min = 7)
  @Unit("words")
  int words();

  /** It is closed. */
  @Bits(1)
  boolean closed();

  /** It has a label. */
  @Bits(1)
  boolean labelled();

  /** Which one, with a sign. */
  @Bits(value = 40, signed = true)
  long number();

  /** All bits of a type. */
  @Bits(value = 64, raw = true)
  long mask();

  /** Of what size. */
  @Bits(40)
  Size size();

  /** How it may be opened, if it is closed. */
  @Bits(8)
  @Present("closed")
  Size opening();

  /** What is on it, if there is something. */
  @Bytes(4)
  @Text(padding = 0)
  @Present("labelled")
  String label();

  /** A few words, if it is closed. */
  @Bytes(length = "number > 9 ? 2 : 1")
  @Present("closed")
  MemorySegment note();

  /** Where it is. */
  @Nested
  Place place();

  /** Room for more. */
  @Bytes(length = "words * 4 - 28")
  @Tlv(end = 0, single = 1, cases = @Case(value = 5, type = Seal.class))
  Options seals();

  /** All of it. */
  @Length("words * 4")
  int total();

  /** What is in it. */
  @Payload
  MemorySegment content();

  /** How large a box is. */
  enum Size {
    /** It is. */
    @Code(3)
    SMALL,
    /** Not that. */
    @Unknown
    OTHER
  }

  /** A place. */
  @Header(order = Order.LITTLE_ENDIAN)
  interface Place {
    /** In which row. */
    @Bits(16)
    int row();
  }

  /** Closes it. */
  @Header(order = Order.BIG_ENDIAN)
  interface Seal {
    /** Always 5. */
    @Bits(8)
    @Const(5)
    int kind();

    /** Always 2. */
    @Bits(8)
    @Const(2)
    int length();
  }
}

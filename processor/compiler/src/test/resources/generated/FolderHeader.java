package example;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumCover;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Flag;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.OneOf;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Text;
import dev.wireglass.annotation.Unknown;
import dev.wireglass.annotation.Word;
import java.lang.foreign.MemorySegment;

/** Numbers in the byte order of their sender, some of them in words, and fields that may be absent. */
@Header(order = Order.RUNTIME, bits = BitOrder.LEAST_SIGNIFICANT_FIRST)
public interface FolderHeader {
  /** Always 2. */
  @Word(16)
  @Bits(4)
  @Const(2)
  int version();

  /** There is a name. */
  @Bits(1)
  boolean named();

  /** How far it has come. */
  @Bits(3)
  @Range(max = 5)
  int hops();

  /** In front of others, or behind them. */
  @Bits(value = 8, signed = true)
  @OneOf({-1, 3})
  int priority();

  /** How the folder may be used. */
  @Bits(24)
  @Flags(Mode.class)
  int mode();

  /** Over all of it. */
  @Bits(16)
  @Checksum(value = ChecksumKind.INTERNET, cover = ChecksumCover.HEADER_AND_PAYLOAD)
  int checksum();

  /** One more than how long the name is. */
  @Bits(8)
  @Range(min = 1, max = 40)
  int longest();

  /** What it is called. */
  @Bytes(length = "longest - 1")
  @Text(Encoding.ISO_8859_1)
  @Present("named")
  String name();

  /** Opens it. */
  @Bits(32)
  @Present("named && hops > 1")
  long key();

  /** What follows. */
  @Bits(16)
  Kind kind();

  /** How long that is. */
  @Bits(16)
  int size();

  /** What is in it. */
  @Payload(
      on = "kind",
      length = "size",
      cases = {@Case(value = 1, type = Stamp.class), @Case(value = 7, type = Entry.class)})
  MemorySegment content();

  /** Whether it has come far. */
  default boolean isFar() {
    return hops() > 3;
  }

  /** How a folder may be used. */
  enum Mode {
    /** It may be read. */
    @Flag(0)
    READ,
    /** It may be written. */
    @Flag(9)
    WRITE
  }

  /** What a folder can contain. */
  enum Kind {
    /** Text. */
    @Code(1)
    TEXT,
    /** Pictures. */
    @Code(7)
    PICTURES,
    /** Anything else. */
    @Unknown
    OTHER
  }

  /** A point in time. */
  @Header(order = Order.RUNTIME)
  interface Stamp {
    /** Since midnight. */
    @Bits(16)
    int minute();
  }

  /** A file. */
  @Header(order = Order.BIG_ENDIAN)
  interface Entry {
    /** Which one. */
    @Bits(8)
    @Range(min = 1)
    int number();

    /** How large it is. */
    @Bits(24)
    int size();
  }
}

package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Encoding;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Length;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Text;
import dev.wireglass.annotation.Tlv;
import dev.wireglass.annotation.Unit;
import dev.wireglass.annotation.Unknown;
import dev.wireglass.runtime.Options;
import java.lang.foreign.MemorySegment;

/** Texts in every encoding, and names that other languages keep for themselves. */
@Header(
    order = Order.BIG_ENDIAN,
    spec =
        """
        Archive "A", section 2
        and the author's notes\
        """)
public interface ArchiveHeader {
  /** Ends what is read first, but for Lua a function. */
  @Bits(8)
  @Unit("km/h \"net\"")
  int end();

  /** A keyword of Kaitai, and more than a number of Lua holds. */
  @Bits(64)
  Kind not();

  /** No letter of ASCII. */
  @Bits(16)
  @Unit("°")
  @Range(max = 500)
  int größe();

  /** As one that is made up. */
  @Bits(8)
  int isLittleEndian();

  /** One of two that differ in a letter. */
  @Bits(value = 64, signed = true)
  @Const(-1)
  long partLength();

  /** The other. */
  @Bits(8)
  @Const(0)
  int partlength();

  /** In ASCII, with a padding. */
  @Bytes(4)
  @Text(value = Encoding.US_ASCII, padding = ' ')
  String name();

  /** In Latin. */
  @Bytes(length = "end * 2")
  @Text(Encoding.ISO_8859_1)
  String author();

  /** Two bytes a character. */
  @Bytes(2)
  @Text(Encoding.UTF_16BE)
  String initial();

  /** The same, the other way round. */
  @Bytes(length = "end * 4")
  @Text(Encoding.UTF_16LE)
  String in();

  /** What is said besides. */
  @Bytes(length = "isLittleEndian")
  @Tlv(end = 0, single = 1)
  Options options();

  /** All of it, and some more. */
  @Length("end * 6 + isLittleEndian + 40 - größe % 2")
  int headerSize();

  /** What an archive is. */
  enum Kind {
    /** More than a number of Lua holds. */
    @Code(0x20_0000_0000_0000L)
    HUGE,
    /** The largest that it names. */
    @Code(0x1f_ffff_ffff_ffffL)
    LARGE,
    /** None. */
    @Code(0)
    FALSE,
    /** Another. */
    @Unknown
    OTHER
  }
}

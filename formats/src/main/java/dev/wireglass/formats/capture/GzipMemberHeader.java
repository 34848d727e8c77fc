package dev.wireglass.formats.capture;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Reserved;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What stands in front of the compressed data of a member of a gzip file. A file has one member or
/// several, one behind the other; behind the data of each is a [GzipMemberTrailer].
@Header(
    order = Order.LITTLE_ENDIAN,
    bits = BitOrder.LEAST_SIGNIFICANT_FIRST,
    bytes = 10,
    spec = "RFC 1952, section 2.3")
public interface GzipMemberHeader {
  /// ID1 and ID2, by which gzip files are recognised: 0x1f and 0x8b.
  @Bits(16)
  @Const(0x8b1f)
  int identification();

  /// CM: 8 is deflate, and the only one.
  @Bits(8)
  @Const(8)
  int compressionMethod();

  /// FTEXT: the data are probably text.
  @Bits(1)
  boolean text();

  /// FHCRC: there is a checksum over the header.
  @Bits(1)
  boolean headerChecksumPresent();

  /// FEXTRA: there are extra fields.
  @Bits(1)
  boolean extraPresent();

  /// FNAME: there is a name.
  @Bits(1)
  boolean namePresent();

  /// FCOMMENT: there is a comment.
  @Bits(1)
  boolean commentPresent();

  /// The upper three bits of FLG.
  @Bits(3)
  @Reserved
  int reservedFlags();

  /// MTIME: when the file was last changed, in seconds since 1970-01-01 00:00:00 UTC; 0 is unknown.
  @Bits(32)
  @Unit("s")
  long modificationTime();

  /// XFL: how hard it was compressed.
  @Bits(8)
  int extraFlags();

  /// OS: the kind of file system.
  @Bits(8)
  int operatingSystem();

  /// XLEN: how long the extra fields are.
  @Bits(16)
  @Present("extraPresent")
  @Unit("bytes")
  int extraLength();

  /// Fields with an identification and a length each (section 2.3.1.1).
  @Bytes(length = "extraLength")
  @Present("extraPresent")
  MemorySegment extraFields();

  /// The name of the file before it was compressed, in ISO 8859-1.
  @Bytes(until = 0)
  @Present("namePresent")
  MemorySegment name();

  /// A comment for people, in ISO 8859-1.
  @Bytes(until = 0)
  @Present("commentPresent")
  MemorySegment comment();

  /// CRC16: the lower half of the CRC-32 of all of the header before it.
  @Bits(16)
  @Present("headerChecksumPresent")
  int headerChecksum();

  /// The compressed data, whose length only decompressing tells.
  @Payload
  MemorySegment compressed();
}

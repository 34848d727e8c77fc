package dev.wireglass.formats.network;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import dev.wireglass.annotation.Repeated;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// What a host listens to in one group, RFC 3376 section 4.2.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 8,
    spec = "RFC 3376, section 4.2",
    diagram =
        """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |  Record Type  |  Aux Data Len |     Number of Sources (N)     |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |                       Multicast Address                       |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        ~                        Source Addresses                       ~
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        ~                         Auxiliary Data                        ~
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface IgmpGroupRecord {
  /// What the sources are, or how they change, RFC 3376 section 4.2.12.
  @Bits(8)
  @Range(min = 1, max = 6)
  int recordType();

  /// The length of the auxiliary data.
  @Bits(8)
  @Unit("32-bit words")
  int auxDataLen();

  /// How many sources there are.
  @Bits(16)
  int numberOfSources();

  /// The group.
  @Bits(32)
  long multicastAddress();

  /// The sources.
  @Repeated(count = "numberOfSources")
  Iterable<IgmpSource> sourceAddresses();

  /// Nothing yet defined.
  @Bytes(length = "auxDataLen * 4")
  MemorySegment auxiliaryData();
}

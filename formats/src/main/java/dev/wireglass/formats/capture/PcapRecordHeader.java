package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// The header in front of each packet of a pcap file, in the byte order of the file.
@Header(
    order = Order.RUNTIME,
    bytes = 16,
    spec = "draft-ietf-opsawg-pcap, section 5",
    diagram =
        """
                                1                   2                   3
            0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
         0 |                      Timestamp (Seconds)                      |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
         4 |       Timestamp fraction (microseconds or nanoseconds)        |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
         8 |                     Captured Packet Length                    |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        12 |                     Original Packet Length                    |
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        16 /                                                               /
           /                          Packet Data                          /
           /                  variable length, not aligned                 /
           /                                                               /
           +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        """)
public interface PcapRecordHeader {
  /// The seconds since 1970-01-01 00:00:00 UTC.
  @Bits(32)
  @Unit("s")
  long seconds();

  /// The fraction of the second: microseconds or nanoseconds, as the file's magic number says.
  @Bits(32)
  long fraction();

  /// How many bytes of the packet are in the file.
  @Bits(32)
  @Unit("bytes")
  long capturedLength();

  /// How many bytes the packet had on the network.
  @Bits(32)
  @Unit("bytes")
  long originalLength();

  /// The captured bytes of the packet.
  @Payload(length = "capturedLength")
  MemorySegment packet();
}

package dev.wireglass.formats.capture;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Unit;
import java.lang.foreign.MemorySegment;

/// The header in front of each packet of a pcap file with the magic number 0xa1b2cd34, as an old
/// change of libpcap for Linux wrote it.
@Header(
    order = Order.RUNTIME,
    bytes = 24,
    spec = "libpcap, sf-pcap.c: struct pcap_sf_patched_pkthdr")
public interface PcapModifiedRecordHeader {
  /// The seconds since 1970-01-01 00:00:00 UTC.
  @Bits(32)
  @Unit("s")
  long seconds();

  /// The fraction of the second.
  @Bits(32)
  @Unit("microseconds")
  long fraction();

  /// How many bytes of the packet are in the file.
  @Bits(32)
  @Unit("bytes")
  long capturedLength();

  /// How many bytes the packet had on the network.
  @Bits(32)
  @Unit("bytes")
  long originalLength();

  /// The number of the interface on the machine that captured.
  @Bits(32)
  long interfaceIndex();

  /// The protocol that the kernel had told the packet by; nothing depends on it.
  @Bits(16)
  int protocol();

  /// Where the packet goes, as the codes of Linux cooked captures.
  @Bits(8)
  int packetType();

  /// Of no meaning: what fills the structure up.
  @Bits(8)
  int padding();

  /// The captured bytes of the packet.
  @Payload(length = "capturedLength")
  MemorySegment packet();
}

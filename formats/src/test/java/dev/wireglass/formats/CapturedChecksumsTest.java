package dev.wireglass.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.formats.capture.PcapFileHeaderDecoder;
import dev.wireglass.formats.capture.PcapRecordHeaderDecoder;
import dev.wireglass.formats.link.EthernetHeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.formats.transport.TcpHeaderDecoder;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The checksums of real traffic, none of which was left to a network card. Wireshark finds the
/// same numbers of packets, all of them right.
final class CapturedChecksumsTest {
  private static final Path CAPTURES = Path.of("..", "examples", "captures");
  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final EthernetHeaderDecoder ethernet = new EthernetHeaderDecoder();
  private final Ipv4HeaderDecoder ip = new Ipv4HeaderDecoder();
  private final TcpHeaderDecoder tcp = new TcpHeaderDecoder();
  private int packets;

  @ParameterizedTest
  @CsvSource({"browsing, 1302", "keep_alives, 46", "lost_syns, 67", "resets, 157"})
  void areRightUntilAByteIsChanged(String capture, int expected) throws IOException {
    MemorySegment file =
        MemorySegment.ofArray(Files.readAllBytes(CAPTURES.resolve(capture + ".pcap")));
    long end = file.byteSize();
    for (long at = PcapFileHeaderDecoder.FIXED_LENGTH; at < end; ) {
      long packet = PcapRecordHeaderDecoder.packetOffset(file, at, ORDER);
      long next = PcapRecordHeaderDecoder.packetLimit(file, at, end, ORDER);
      if (ethernet.tryWrap(file, packet, next) && ethernet.tryPayload(ip)) {
        checkIp(file);
        checkTcp(file);
        packets++;
      }
      at = next;
    }
    assertThat(packets).isEqualTo(expected);
  }

  private void checkIp(MemorySegment file) {
    assertThat(ip.headerChecksumIsRight()).as("packet %d", packets).isTrue();
    assertThat(ip.computeHeaderChecksum()).isEqualTo(ip.headerChecksum());
    assertThat(ip.validate()).isEmpty();
    long start = address(ip.optionsBytes(), file) - Ipv4HeaderDecoder.FIXED_LENGTH;
    flip(file, start + 8);
    assertThat(ip.headerChecksumIsRight()).as("packet %d, changed", packets).isFalse();
    assertThat(ip.validate())
        .singleElement()
        .hasToString(
            "Ipv4Header.headerChecksum is %d, against @Checksum, which gives %d"
                .formatted(ip.headerChecksum(), ip.computeHeaderChecksum()));
    flip(file, start + 8);
  }

  private void checkTcp(MemorySegment file) {
    assertThat(ip.tryPayload(tcp)).isTrue();
    MemorySegment segment = ip.payload();
    long sum = ip.pseudoHeaderSum(6, segment.byteSize());
    assertThat(tcp.checksumIsRight(sum)).as("packet %d", packets).isTrue();
    assertThat(tcp.computeChecksum(sum)).isEqualTo(tcp.checksum());
    assertThat(tcp.checksumIsRight(sum + 1)).isFalse();
    long last = address(segment, file) + segment.byteSize() - 1;
    flip(file, last);
    assertThat(tcp.checksumIsRight(sum)).as("packet %d, changed", packets).isFalse();
    flip(file, last);
  }

  private static long address(MemorySegment slice, MemorySegment file) {
    return slice.address() - file.address();
  }

  private static void flip(MemorySegment file, long at) {
    file.set(ValueLayout.JAVA_BYTE, at, (byte) (file.get(ValueLayout.JAVA_BYTE, at) ^ 1));
  }
}

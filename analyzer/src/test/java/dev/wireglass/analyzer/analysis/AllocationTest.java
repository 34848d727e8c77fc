package dev.wireglass.analyzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.PcapngFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AllocationTest {
  private static final int PACKETS = 50_000;

  @TempDir private Path folder;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// What more packets cost more must not reach one byte for ten packets: there is no room for an
  /// object in that.
  @Test
  void nothingIsAllocatedPerPacket() throws IOException {
    var few = capture(PACKETS);
    var many = capture(2 * PACKETS);
    allocatedBy(many);
    allocatedBy(many);

    assertThat(allocatedBy(many) - allocatedBy(few)).isLessThan(PACKETS / 10);
  }

  private long allocatedBy(Path capture) throws IOException {
    try (var channel = FileChannel.open(capture)) {
      long before = threads.getCurrentThreadAllocatedBytes();
      Analyzer.analyze(channel);
      return threads.getCurrentThreadAllocatedBytes() - before;
    }
  }

  @Test
  void nothingIsAllocatedPerPacketOfPcapng() throws IOException {
    var few = pcapng(PACKETS);
    var many = pcapng(2 * PACKETS);
    allocatedBy(many);
    allocatedBy(many);

    assertThat(allocatedBy(many) - allocatedBy(few)).isLessThan(PACKETS / 10);
  }

  private Path pcapng(int packets) throws IOException {
    var file = new PcapngFile().section(ByteOrder.LITTLE_ENDIAN).describe(1, 0).describe(1, 0);
    var frame = Frame.syn().flags(0x10).payload(5).bytes();
    for (int at = 0; at < packets; at++) {
      file.packet(at % 2, at, frame, frame.length);
    }
    return Files.write(folder.resolve(packets + ".pcapng"), file.bytes());
  }

  /// Requests that are answered, retransmissions that are not, and packets that are skipped.
  private Path capture(int packets) throws IOException {
    var file = new PcapFile();
    for (int at = 0; at < packets; at += 5) {
      file.packet(Frame.syn().numbers(at, 1).flags(0x10).payload(5).bytes());
      file.packet(Frame.syn().numbers(at, 1).flags(0x10).payload(5).bytes());
      file.packet(Frame.syn().ports(80, 50_000).numbers(1, at + 5).flags(0x10).bytes());
      file.packet(Frame.syn().protocol(17).bytes());
      file.packet(Frame.syn().etherType(0x0806).bytes(), 100);
    }
    return Files.write(folder.resolve(packets + ".pcap"), file.bytes());
  }
}

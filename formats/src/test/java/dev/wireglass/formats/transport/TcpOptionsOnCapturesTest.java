package dev.wireglass.formats.transport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.wireglass.formats.capture.PcapFileHeaderDecoder;
import dev.wireglass.formats.capture.PcapRecordHeaderDecoder;
import dev.wireglass.formats.link.EthernetHeaderDecoder;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.formats.transport.option.MaximumSegmentSizeDecoder;
import dev.wireglass.formats.transport.option.TimestampsDecoder;
import dev.wireglass.formats.transport.option.WindowScaleDecoder;
import dev.wireglass.runtime.Options;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The options of every TCP segment in the captures of the examples are those that tshark finds.
final class TcpOptionsOnCapturesTest {
  private static final Path CAPTURES = Path.of("..", "examples", "captures");

  static List<Path> captures() throws IOException {
    try (Stream<Path> files = Files.list(CAPTURES)) {
      return files.filter(file -> file.toString().endsWith(".pcap")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void areThoseOfTshark(Path capture) throws IOException, InterruptedException {
    List<String> wanted = tshark(capture);
    assertThat(decoded(capture)).isEqualTo(wanted).anyMatch(line -> line.contains("|1460|"));
  }

  private static List<String> decoded(Path capture) throws IOException {
    MemorySegment file = MemorySegment.ofArray(Files.readAllBytes(capture));
    ByteOrder order =
        file.get(java.lang.foreign.ValueLayout.JAVA_BYTE, 0) == (byte) 0xa1
            ? ByteOrder.BIG_ENDIAN
            : ByteOrder.LITTLE_ENDIAN;
    var entry = new PcapRecordHeaderDecoder();
    var ethernet = new EthernetHeaderDecoder();
    var ip = new Ipv4HeaderDecoder();
    var tcp = new TcpHeaderDecoder();
    List<String> lines = new ArrayList<>();
    long limit = file.byteSize();
    for (long at = PcapFileHeaderDecoder.FIXED_LENGTH; at < limit; ) {
      entry.wrap(file, at, limit, order);
      long packet = PcapRecordHeaderDecoder.packetOffset(file, at, order);
      at = packet + entry.capturedLength();
      if (ethernet.tryWrap(file, packet, at) && ethernet.tryPayload(ip) && ip.tryPayload(tcp)) {
        lines.add(line(tcp));
      }
    }
    return lines;
  }

  private static String line(TcpHeaderDecoder tcp) {
    List<String> kinds = new ArrayList<>();
    for (Options each = tcp.options(); each.next(); ) {
      kinds.add(Integer.toString(each.kind()));
    }
    var size = new MaximumSegmentSizeDecoder();
    var scale = new WindowScaleDecoder();
    var timestamps = new TimestampsDecoder();
    return Stream.of(
            String.join(",", kinds),
            tcp.tryOptions(size) ? size.maximumSegmentSize() : "",
            tcp.tryOptions(scale) ? scale.shiftCount() : "",
            tcp.tryOptions(timestamps) ? timestamps.timestampValue() : "")
        .map(Object::toString)
        .collect(joining("|"));
  }

  private static List<String> tshark(Path capture) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "tshark",
            "-n",
            "-r",
            capture.toString(),
            "-Y",
            "tcp",
            "-T",
            "fields",
            "-E",
            "separator=|",
            "-e",
            "tcp.option_kind",
            "-e",
            "tcp.options.mss_val",
            "-e",
            "tcp.options.wscale.shift",
            "-e",
            "tcp.options.timestamp.tsval");
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException absent) {
      if ("true".equals(System.getenv("CI"))) {
        throw absent;
      }
      return abort("tshark is not installed");
    }
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    return output.lines().toList();
  }
}

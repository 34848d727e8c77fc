package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeveralCapturesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  /// A SYN, and a second later its answer and an ARP packet.
  @BeforeEach
  void writeOneConnectionToTwoFiles() throws IOException {
    var answer = Frame.syn().ports(80, 50_000).numbers(5000, 1001).flags(0x12).bytes();
    var arp = Frame.syn().etherType(0x0806).bytes();
    write("1.pcap", new PcapFile().record(5, 0, 54, 54).raw(Frame.syn().bytes()).bytes());
    write("2.pcap", new PcapFile().record(6, 0, 54, 54).raw(answer).packet(arp).bytes());
  }

  @Test
  void reportsSeveralFilesAsOne() {
    assertThat(run(path("2.pcap"), path("1.pcap"))).isEqualTo(ExitStatus.CLEAN);
    assertErrors("1 packet not analysed: EtherType 0x0806 (ARP)");
    assertThat(output())
        .startsWith("A) Total number of connections: 1\n")
        .contains("Source Port: 50000")
        .contains("Status: S2F0");
  }

  @Test
  void countsAFileTwiceThatIsNamedTwice() {
    assertThat(run("--keep-duplicates", path("1.pcap"), path("1.pcap")))
        .isEqualTo(ExitStatus.CLEAN);
    assertThat(output()).contains("Status: S2F0");
  }

  @Test
  void setsAsideWhatIsInTwoFiles() {
    assertThat(run(path("1.pcap"), path("1.pcap"))).isEqualTo(ExitStatus.CLEAN);
    assertThat(output()).contains("Status: S1F0");
    assertThat(err.toString()).contains("captured twice, the second copy set aside");
  }

  @Test
  void reportsTheCapturesOfAFolder() throws IOException {
    write(".hidden.pcap", new byte[9]);
    write("README.txt", "Captures of today".getBytes(StandardCharsets.UTF_8));
    write("empty.pcap", new byte[0]);
    Files.createDirectory(folder.resolve("older.pcap"));

    assertThat(run(folder.toString())).isEqualTo(ExitStatus.CLEAN);
    assertErrors(
        path("README.txt")
            + ": at byte 0: not a capture file: magic number 0x43617074; passed over",
        path("empty.pcap") + ": at byte 0: the file is empty; passed over",
        "1 packet not analysed: EtherType 0x0806 (ARP)");
    assertThat(output()).contains("Status: S2F0");
  }

  @Test
  void refusesAFolderWithoutCaptures() throws IOException {
    var empty = Files.createDirectory(folder.resolve("other"));
    var text = Files.write(empty.resolve("a"), "text".getBytes(StandardCharsets.UTF_8));

    assertThat(run(empty.toString())).isEqualTo(ExitStatus.FAILED);
    assertErrors(text + ": at byte 0: not a capture file: magic number 0x74657874; passed over");
    assertThat(output()).isEmpty();
  }

  @Test
  void reportsTheOthersWhereOneCannotBeRead() {
    assertThat(run(path("none"), path("1.pcap"))).isEqualTo(ExitStatus.DAMAGED);
    assertErrors(path("none") + ": no such file");
    assertThat(output()).contains("Status: S1F0");
  }

  @Test
  void refusesWhereNoneCanBeRead() throws IOException {
    write("text", "text".getBytes(StandardCharsets.UTF_8));

    assertThat(run(path("none"), path("text"))).isEqualTo(ExitStatus.FAILED);
    assertErrors(
        path("none") + ": no such file",
        path("text") + ": at byte 0: not a capture file: magic number 0x74657874");
    assertThat(output()).isEmpty();
  }

  @Test
  void namesTheFileThatIsDamaged() throws IOException {
    var cut = new PcapFile().record(7, 0, 0, 0).raw((byte) 1).bytes();
    write("cut.pcap", cut);

    assertThat(run(path("1.pcap"), path("cut.pcap"))).isEqualTo(ExitStatus.DAMAGED);
    assertErrors(
        path("cut.pcap")
            + ": at byte 40: record header cut short: 16 bytes needed, 1 left;"
            + " the rest of this file is missing",
        "1 packet not analysed: Ethernet header cut short");
  }

  @Test
  void saysOfWhichDataThePlaceIs() throws IOException {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(new PcapFile().record(7, 0, -1, 0).bytes());
    }
    write("huge.pcap.gz", compressed.toByteArray());

    assertThat(run(path("huge.pcap.gz"))).isEqualTo(ExitStatus.DAMAGED);
    assertErrors(
        path("huge.pcap.gz")
            + ": at byte 24 of the decompressed data: captured length of 4294967295 bytes,"
            + " where 262144 are the most; the report ends there");
  }

  private ExitStatus run(String... args) {
    return Main.run(args, out, new PrintWriter(err, true));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private void assertErrors(String... messages) {
    assertThat(err.toString().lines())
        .containsExactly(
            Arrays.stream(messages).map(message -> "wireglass: " + message).toArray(String[]::new));
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}

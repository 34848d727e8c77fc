package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.TinyCapture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One connection, packet by packet.
final class ConnectionCommandTest {
  private static final String REFUSED =
      """
      > sent by 10.0.0.1 port 50001
      < sent by 10.0.0.2 port 81

       packet     seconds       flags sequence                acknowledges  length    window
            3    0.000000  >    S     0                                         0      8192
            4    0.001000  <    R.    0                                 1       0      8192

      State REJ, history Sr, ended by rst
      Packets: 1 > and 1 <; bytes of data: 0 > and 0 <; retransmitted packets: 0 > and 0 <
      """;

  @TempDir private Path folder;

  @Test
  void listsEachPacket() throws IOException {
    var run = CommandRun.of("--connection", "2", tiny());

    assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(run.out()).isEqualTo("Connection 2, ethernet / ipv4\n" + REFUSED);
  }

  @Test
  void numbersAreThoseOfRecordsWithTheSameFilters() throws IOException {
    var run = CommandRun.of("--connection", "1", "--port", "81", tiny());

    assertThat(run.out()).isEqualTo("Connection 1, ethernet / ipv4\n" + REFUSED);
  }

  @Test
  void saysWhatIsSentAgain() throws IOException {
    var data = Frame.syn().numbers(1001, 5001).flags(0x10).payload(7);
    var file =
        file(TinyCapture.file().record(1_700_000_001, 0, 61, 61).raw(TinyCapture.whole(data)));
    var run = CommandRun.of("--connection", "1", "--keep-duplicates", file);

    assertThat(run.out())
        .contains("     10    1.000000  >    .     1 to 7")
        .contains("spurious retransmission\n")
        .contains("retransmitted packets: 1 > and 0 <");
  }

  @Test
  void saysThatThereIsNoSuchConnection() throws IOException {
    assertNone(CommandRun.of("--connection", "3", tiny()), 3);
    assertNone(CommandRun.of("--connection", "2", "--port", "80", tiny()), 2);
    assertNone(CommandRun.of("--connection", "9223372036854775807", tiny()), Long.MAX_VALUE);
  }

  @Test
  void listsTheGoodPartOfADamagedFile() throws IOException {
    var file = file(TinyCapture.file().raw((byte) 1));
    var run = CommandRun.of("--connection", "2", file);

    assertThat(run.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(run.out()).endsWith(REFUSED);
    assertThat(run.err()).contains("record header cut short");
  }

  private static void assertNone(CommandRun run, long connection) {
    assertThat(run.err())
        .isEqualTo("wireglass: there is no connection " + connection + System.lineSeparator());
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out()).isEmpty();
  }

  private String tiny() throws IOException {
    return file(TinyCapture.file());
  }

  private String file(PcapFile file) throws IOException {
    return Files.write(folder.resolve("test.pcap"), file.bytes()).toString();
  }
}

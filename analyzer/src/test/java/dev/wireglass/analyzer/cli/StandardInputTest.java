package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Streams, read by a process of its own.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no /dev/stdin, mkfifo or SIGINT")
final class StandardInputTest {
  private static final byte[] CAPTURE = new PcapFile().packet(Frame.syn().bytes()).bytes();

  /// Another connection is in the rest.
  private static final byte[] LONG_CAPTURE =
      new PcapFile().packet(Frame.syn().ports(1, 2).payload(200_000).bytes()).bytes();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"-", "/dev/stdin"})
  void reportsWhatItIsGiven(String name) throws Exception {
    var process = start("exec \"$@\"", name);
    try (var input = process.getOutputStream()) {
      input.write(CAPTURE);
    }

    assertReport(process, 1);
  }

  @Test
  void namesStandardInput() throws Exception {
    var process = start("exec \"$@\"", "-");
    process.getOutputStream().close();
    process.waitFor();

    assertThat(errors()).isEqualTo("wireglass: standard input: at byte 0: the file is empty\n");
    assertThat(process.exitValue()).isEqualTo(2);
  }

  @Test
  void reportsWhatComesThroughANamedPipe() throws Exception {
    var pipe = folder.resolve("pipe").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    var process = start("exec \"$@\"", pipe);
    Files.write(Path.of(pipe), CAPTURE);

    assertReport(process, 1);
  }

  /// As the launcher starts it: interrupts, which are for whoever writes, are ignored.
  @Test
  void readsOnAfterAnInterruptThatItWasStartedToIgnore() throws Exception {
    var process = start("trap '' INT; exec \"$@\"", "-");
    try (var input = process.getOutputStream()) {
      // More than a pipe holds, so that writing ends when the reader is at work.
      input.write(LONG_CAPTURE);
      input.flush();
      var kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
      assertThat(kill.waitFor()).isZero();
      input.write(CAPTURE, PcapFile.HEADER_LENGTH, CAPTURE.length - PcapFile.HEADER_LENGTH);
    }

    assertReport(process, 2);
  }

  private Process start(String script, String capture) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            "sh", "-c", script, "sh", java, "-cp", classes, Main.class.getName(), capture)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private void assertReport(Process process, int connections)
      throws IOException, InterruptedException {
    process.waitFor();
    assertThat(errors()).isEmpty();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(folder.resolve("out")))
        .startsWith("A) Total number of connections: " + connections + "\n");
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"));
  }
}

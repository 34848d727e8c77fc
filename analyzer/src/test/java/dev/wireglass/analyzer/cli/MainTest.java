package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainTest {
  private static final String NO_CONNECTIONS =
      """
      A) Total number of connections: 0
      ________________________________________________

      B) Connections' details:

      ________________________________________________

      C) General

      Total number of complete TCP connections: 0
      Number of reset TCP connections: 0
      Number of TCP connections that were still open when the trace capture ended: 0
      ________________________________________________

      D) Complete TCP connections:

      none
      ________________________________________________
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void saysNothingAboutAGoodCapture() throws IOException {
    var status = run(file(new PcapFile().packet(Frame.syn().bytes()).bytes()));

    assertThat(err.toString()).isEmpty();
    assertThat(status).isEqualTo(ExitStatus.CLEAN);
    assertThat(output()).startsWith("A) Total number of connections: 1\n").endsWith("____\n");
  }

  @Test
  void reportsACaptureWithoutPackets() throws IOException {
    var status = run(file(new PcapFile().bytes()));

    assertThat(status).isEqualTo(ExitStatus.CLEAN);
    assertThat(err.toString()).isEmpty();
    assertThat(output()).isEqualTo(NO_CONNECTIONS);
  }

  @Test
  void reportsTheGoodPartOfACutCapture() throws IOException {
    var syn = Frame.syn().bytes();
    var file = file(new PcapFile().packet(syn).record(0, 0, 60, 60).raw((byte) 1).bytes());

    assertThat(run(file)).isEqualTo(ExitStatus.DAMAGED);
    assertThat(err)
        .hasToString(
            line(
                file
                    + ": at byte 110: packet data cut short: 60 bytes needed, 1 left;"
                    + " the report ends there"));
    assertThat(output()).startsWith("A) Total number of connections: 1\n");
  }

  @Test
  void reportsWhatIsBeforeACutRecordHeader() throws IOException {
    var file = file(new PcapFile().packet(Frame.syn().bytes()).raw(new byte[15]).bytes());

    assertThat(run(file)).isEqualTo(ExitStatus.DAMAGED);
    assertThat(err)
        .hasToString(
            line(
                file
                    + ": at byte 94: record header cut short: 16 bytes needed, 15 left;"
                    + " the report ends there"));
  }

  @Test
  void reportsWhatIsBeforeGarbage() throws IOException {
    var garbage = new byte[100];
    Arrays.fill(garbage, (byte) 0xff);
    var file = file(new PcapFile().packet(Frame.syn().bytes()).raw(garbage).bytes());

    assertThat(run(file)).isEqualTo(ExitStatus.DAMAGED);
    assertThat(err)
        .hasToString(
            line(
                file
                    + ": at byte 94: captured length of 4294967295 bytes, where 262144 are the"
                    + " most; the report ends there"));
  }

  @Test
  void warnsOfTimeThatRunsBackwards() throws IOException {
    var file =
        file(
            new PcapFile()
                .record(9, 0, 0, 0)
                .record(8, 0, 0, 0)
                .record(8, 0, 0, 0)
                .record(7, 0, 0, 0)
                .bytes());

    assertThat(run(file)).isEqualTo(ExitStatus.DAMAGED);
    assertThat(err)
        .hasToString(
            line(
                    file
                        + ": at byte 40: time before that of the last packet,"
                        + " the first of 2 such packets")
                + line(file + ": 4 packets not analysed: Ethernet header cut short"));
  }

  @Test
  void warnsOfEachReasonOnce() throws IOException {
    var file =
        file(
            new PcapFile()
                .packet(Frame.syn().protocol(17).bytes())
                .packet(Frame.syn().etherType(0x0806).bytes())
                .packet(Frame.syn().protocol(17).bytes())
                .packet(Frame.syn().totalLength(0).bytes())
                .packet(Frame.syn().numbers(5, 0).bytes(), 10)
                .bytes());

    assertThat(run(file)).isEqualTo(ExitStatus.DAMAGED);
    assertThat(err)
        .hasToString(
            line(file + ": at byte 304: original length below the captured length")
                + line(file + ": 2 packets not analysed: IP protocol 17 (UDP)")
                + line(file + ": 1 packet not analysed: EtherType 0x0806 (ARP)")
                + line(
                    file
                        + ": 1 packet: IPv4 total length 0 (segmentation offload),"
                        + " taken from the frame"));
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    var file = file(new byte[0]);

    assertFailure(run(file), file + ": at byte 0: the file is empty");
  }

  @Test
  void refusesAFileShorterThanAMagicNumber() throws IOException {
    var file = file(new byte[3]);

    assertFailure(run(file), file + ": at byte 0: magic number cut short: 4 bytes needed, 3 left");
  }

  @Test
  void refusesAFileShorterThanItsHeader() throws IOException {
    var file = file(Arrays.copyOf(new PcapFile().bytes(), 20));

    assertFailure(
        run(file), file + ": at byte 0: pcap file header cut short: 24 bytes needed, 20 left");
  }

  @Test
  void refusesAFileThatIsNoCapture() throws IOException {
    var file = file("#!/bin/sh".getBytes(StandardCharsets.UTF_8));

    assertFailure(run(file), file + ": at byte 0: not a capture file: magic number 0x23212f62");
  }

  @ParameterizedTest
  @CsvSource({
    "fd377a58, is a compressed file: decompress it first",
    "425a6839, is a compressed file: decompress it first",
    "04224d18, is a compressed file: decompress it first",
  })
  void namesTheFormatThatItRefuses(String magicNumber, String advice) throws IOException {
    var file = file(HexFormat.of().parseHex(magicNumber));

    assertFailure(run(file), file + ": at byte 0: magic number 0x" + magicNumber + " " + advice);
  }

  @Test
  void refusesANameWithoutLetters() {
    assertFailure(run(""), ": no such file");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    var file = folder.resolve("none.pcap").toString();

    assertFailure(run(file), file + ": no such file");
  }

  @Test
  void refusesAFolderWithoutFiles() {
    assertFailure(run(folder.toString()), folder + ": no files in this folder");
  }

  @Test
  void refusesAFileThatMayNotBeRead() throws IOException {
    var file = file(new PcapFile().bytes());
    Files.setPosixFilePermissions(Path.of(file), PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(Path.of(file)), "root may read everything");

    assertFailure(run(file), file + ": permission denied");
  }

  @Test
  void refusesAPathThatCannotBe() {
    assertFailure(run("a\0b"), "a\0b: Nul character not allowed: a\0b");
  }

  @Test
  void refusesNoCapture() {
    assertFailure(run(), "which capture? (wireglass --help)");
  }

  @Test
  void refusesStandardInputTwice() {
    assertFailure(run("-", "-"), "standard input can be read once only (wireglass --help)");
  }

  @Test
  void refusesUnknownOptions() {
    assertFailure(run("--frobnicate"), "Unrecognized option: --frobnicate (wireglass --help)");
  }

  @Test
  void refusesAbbreviatedOptions() {
    assertFailure(run("--hel"), "Unrecognized option: --hel (wireglass --help)");
  }

  @Test
  void readsAFileWhoseNameStartsLikeAnOption() {
    assertFailure(run("--", "-x"), "-x: no such file");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isEqualTo(ExitStatus.CLEAN);
    assertThat(output())
        .startsWith("Usage: wireglass [OPTION...] CAPTURE...\n")
        .contains("Exit status");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isEqualTo(ExitStatus.CLEAN);
    assertThat(output()).matches("wireglass \\S.*\n");
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException {
    var file = file(new PcapFile().packet(Frame.syn().bytes()).bytes());

    assertThat(Main.run(new String[] {file}, failing("Broken pipe"), writer()))
        .isEqualTo(ExitStatus.CLEAN);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysThatTheReportCouldNotBeWritten() throws IOException {
    var file = file(new PcapFile().packet(Frame.syn().bytes()).bytes());

    assertFailure(
        Main.run(new String[] {file}, failing("No space left on device"), writer()),
        "standard output: No space left on device");
  }

  @Test
  void tellsABugInOneLine() {
    assertFailure(
        Main.fail(new IllegalStateException("oops"), writer()),
        "this is a bug of wireglass: java.lang.IllegalStateException: oops");
  }

  @Test
  void tellsThatMemoryIsFull() {
    assertFailure(
        Main.fail(new OutOfMemoryError("Java heap space"), writer()),
        "not enough memory for this many connections; java -Xmx allows more");
  }

  @Test
  void showsWhereABugIsOnRequest() {
    System.setProperty(Main.TRACE_PROPERTY, "true");
    try {
      Main.fail(new IllegalStateException("x"), writer());
    } finally {
      System.clearProperty(Main.TRACE_PROPERTY);
    }

    assertThat(err.toString()).contains("MainTest.showsWhereABugIsOnRequest");
  }

  private ExitStatus run(String... args) {
    return Main.run(args, out, writer());
  }

  private PrintWriter writer() {
    return new PrintWriter(err, true);
  }

  private String file(byte[] content) throws IOException {
    return Files.write(folder.resolve("test.pcap"), content).toString();
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private void assertFailure(ExitStatus status, String message) {
    assertThat(err).hasToString(line(message));
    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(output()).isEmpty();
  }

  private static String line(String message) {
    return "wireglass: " + message + System.lineSeparator();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}

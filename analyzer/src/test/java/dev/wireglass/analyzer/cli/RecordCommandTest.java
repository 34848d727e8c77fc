package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.wireglass.analyzer.Frame;
import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.SharedFiles;
import dev.wireglass.analyzer.TinyCapture;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Records, and the options that choose among them.
final class RecordCommandTest {
  private static final int CHECKSUM_OFFSET = 14 + 20 + 16;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', 1 2",
    "--host 10.0.0.1, 1 2",
    "--host 10.0.0.3, ''",
    "--host 10.0.0.3 --host 10.0.0.2, 1 2",
    "'--host 10.0.0.3,10.0.0.2', 1 2",
    "--host 2001:db8::1, ''",
    "--net 10.0.0.0/8, 1 2",
    "--net 10.0.0.2/31, 1 2",
    "--net 10.0.0.4/30, ''",
    "--net 0.0.0.0/0, 1 2",
    "--net ::/0, ''",
    "--port 80, 1",
    "--port 50001, 1",
    "'--port 80,81', 1 2",
    "--port 80 --port 81, 1 2",
    "--port 82, ''",
    "--port 81 --host 10.0.0.3, ''",
    "--port 81 --net 10.0.0.0/8, 1",
    "--from 0.0031, 1",
    "--from 0.002 --to 0.0035, 1",
    "--to 0.001, 1",
    "--from 1, ''",
    "--from -5 --to 9000000000, 1 2",
    "--from 9000000000, ''",
    "--from 2023-11-14T22:13:20.001Z, 1 2",
    "--to 2023-11-14T23:13:20+01:00, 1",
    "--to 2023-11-14T22:13:19Z, ''",
    "--state SF, 1",
    "--state rej, 2",
    "'--state SF,REJ', 1 2",
    "--state S1, ''",
    "--state SF --port 81, ''",
  })
  void filtersChoose(String options, String ids) throws IOException {
    assertThat(ids(connections(options))).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2, 9",
    "--port 81, 1, 2",
    "--from 0.002 --to 0.003, 1, 2",
    "--host 10.0.0.3, 0, 0",
    "--net 10.0.0.0/24 --port 80 --from 0.004, 1, 5"
  })
  void filtersHoldForTheTextReportToo(String options, int connections, int packets)
      throws IOException {
    var run = run(options + " --format text", tiny());

    assertThat(run.out()).startsWith("A) Total number of connections: " + connections + "\n");
    var json = json(run(options + " --format json", tiny()));
    assertThat(json.getAsJsonObject("summary").get("connections").getAsInt())
        .isEqualTo(connections);
    assertThat(json.getAsJsonObject("capture").get("packets").getAsInt()).isEqualTo(9);
    assertThat(json.getAsJsonObject("capture").get("tcp_packets").getAsInt()).isEqualTo(packets);
  }

  @ParameterizedTest
  @CsvSource({
    "--format xml, no format xml: text or one of [csv| json| jsonl]",
    "--format JSON, no format JSON: text or one of [csv| json| jsonl]",
    "--host x, x is no IP address (wireglass --help)",
    "--host 10.1, 10.1 is no IP address (wireglass --help)",
    "--host 10.0.0.256, 10.0.0.256 is no IP address (wireglass --help)",
    "--host 2001:db8, 2001:db8 is no IP address (wireglass --help)",
    "--host fe80::1%nowhere, fe80::1%nowhere is no IP address (wireglass --help)",
    "--host 10.0.0.0/8, 10.0.0.0/8 is no IP address (wireglass --help)",
    "--net 10.0.0.1, '10.0.0.1 is no network, such as 10.0.0.0/8 or 2001:db8::/32"
        + " (wireglass --help)'",
    "--net 10.0.0.0/33, '10.0.0.0/33: a prefix has 0 to 32 bits, not 33 (wireglass --help)'",
    "--net ::/129, '::/129: a prefix has 0 to 128 bits, not 129 (wireglass --help)'",
    "--net 10.0.0.0/x, 10.0.0.0/x has no number of bits behind the slash (wireglass --help)",
    "--net /8, ' is no IP address (wireglass --help)'",
    "--port 65536, 65536 is no port: the largest is 65535 (wireglass --help)",
    "--port -1, -1 is no port (wireglass --help)",
    "--port http, http is no port (wireglass --help)",
    "'--port 80,', ' is no port (wireglass --help)'",
    "'--port ,', ' is no port (wireglass --help)'",
    "--state open, 'open is no state: it is one of [S0| S1| SF| REJ| S2| S3| RSTO| RSTR| RSTOS0|"
        + " RSTRH| SH| SHR| OTH] (wireglass --help)'",
    "--from noon, 'noon is no time, such as 2026-01-31T12:00:00Z or 12.5 (seconds since the first"
        + " packet) (wireglass --help)'",
    "--to 2026-01-31, '2026-01-31 is no time, such as 2026-01-31T12:00:00Z or 12.5 (seconds since"
        + " the first packet) (wireglass --help)'",
    "--from 1.2.3, 1.2.3 is no number of seconds (wireglass --help)",
    "--from 99999999999, 99999999999 is no number of seconds (wireglass --help)",
    "--idle-timeout 0, '0 is no duration: it has to be more than 0 seconds (wireglass --help)'",
    "--idle-timeout x, x is no number of seconds (wireglass --help)",
    "--interim -1, '-1 is no duration: it has to be more than 0 seconds (wireglass --help)'",
    "--max-connections 0, '0 is no number of connections: they count from 1 (wireglass --help)'",
    "--max-connections x, x is no number of connections (wireglass --help)",
    "--connection 0, '0 is no number of a connection: they count from 1 (wireglass --help)'",
    "--connection one, one is no number of a connection (wireglass --help)",
    "--connection 1 --format json, --format has no use beside --connection (wireglass --help)",
    "--connection 1 --state SF, --state has no use beside --connection (wireglass --help)",
  })
  void refusesWrongValues(String options, String message) throws IOException {
    var separator =
        options.contains("--connection") || options.contains("--format") ? "" : " -f json";
    var run = run(options + separator, tiny());

    assertThat(run.err())
        .isEqualTo("wireglass: " + message.replace('|', ',') + System.lineSeparator());
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--state SF", "--idle-timeout 5", "--interim 5", "--max-connections 5"})
  void refusesOptionsOfRecordsWithTheTextReport(String options) throws IOException {
    var run = run(options, tiny());

    var option = options.substring(0, options.indexOf(' '));
    assertThat(run.err())
        .isEqualTo(
            "wireglass: "
                + option
                + " is about records: ask for them with --format json, jsonl or csv"
                + " (wireglass --help)"
                + System.lineSeparator());
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "host", "from", "connection", "max-connections"})
  void refusesOptionsWithoutTheirValue(String option) {
    var run = CommandRun.of("--" + option);

    assertThat(run.err()).contains("Missing argument for option: ").hasLineCount(1);
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
  }

  @Test
  void linesComeInTheOrderInWhichConnectionsEnd() throws IOException {
    var run = run("--format jsonl", tiny());
    var ids = run.out().lines().map(line -> json(line).get("id").getAsString()).toList();

    assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(ids).containsExactly("2", "1");
  }

  @Test
  void interimRecordsHaveNoReason() throws IOException {
    var records = connections("--interim 0.003 --port 80");

    assertThat(ids(records)).isEqualTo("1 1 1");
    assertThat(records.get(0).getAsJsonObject().get("ended_by").isJsonNull()).isTrue();
    assertThat(records.get(2).getAsJsonObject().get("ended_by").getAsString()).isEqualTo("fin");
  }

  @Test
  void fewConnectionsAtOnceAreEvicted() throws IOException {
    var reasons =
        connections("--max-connections 1").asList().stream()
            .map(each -> each.getAsJsonObject().get("ended_by").getAsString())
            .toList();

    assertThat(reasons).containsExactly("evicted", "rst", "fin");
  }

  @Test
  void idleConnectionsEnd() throws IOException {
    assertThat(connections("--idle-timeout 0.002")).hasSize(3);
  }

  @Test
  void aDamagedFileIsNotComplete() throws IOException {
    var file = file(TinyCapture.file().record(0, 0, 60, 60).raw((byte) 1));
    var run = run("--format json", file);
    var capture = json(run).getAsJsonObject("capture");

    assertThat(run.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(capture.get("complete").getAsBoolean()).isFalse();
    assertThat(capture.getAsJsonArray("warnings")).hasSize(1);
    assertThat(run.err())
        .isEqualTo(
            "wireglass: "
                + capture.getAsJsonArray("warnings").get(0).getAsString()
                + System.lineSeparator());
    assertThat(json(run).getAsJsonArray("connections")).hasSize(2);
  }

  @Test
  void tellsWhereChecksumsAreWrong() throws IOException {
    var frame = Frame.syn().bytes();
    frame[CHECKSUM_OFFSET] = 0x12;
    var file = file(new PcapFile().packet(Frame.syn().bytes()).packet(frame));
    var run = run("--format json", file);

    assertThat(run.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(run.err())
        .endsWith("1 packet: TCP checksum wrong, the first at byte 94" + System.lineSeparator());
    var sent = json(run).getAsJsonArray("connections").get(0).getAsJsonObject();
    assertThat(sent.getAsJsonObject("from_originator").get("bad_checksums").getAsLong()).isOne();
  }

  @Test
  void aGoodFileIsComplete() throws IOException {
    var capture = json(run("--format json", tiny())).getAsJsonObject("capture");

    assertThat(capture.get("complete").getAsBoolean()).isTrue();
    assertThat(capture.get("file").getAsString()).endsWith("test.pcap");
    assertThat(capture.get("format").getAsString()).isEqualTo("pcap");
    assertThat(capture.get("first").getAsString()).isEqualTo("2023-11-14T22:13:20.000000000Z");
    assertThat(capture.get("last").getAsString()).isEqualTo("2023-11-14T22:13:20.008000000Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "csv"})
  void nothingIsWrittenOfWhatCannotBeRead(String format) {
    var run = CommandRun.of("--format", format, folder.resolve("none.pcap").toString());

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).endsWith("none.pcap: no such file\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format json", "--format jsonl", "--format csv", "--connection 1"})
  void saysThatRecordsCouldNotBeWritten(String options) throws IOException {
    var err = new StringWriter();
    var status = Main.run(args(options, tiny()), failing("No space left on device"), print(err));

    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(err).hasToString("wireglass: standard output: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format json", "--format jsonl", "--format csv", "--connection 1"})
  void endsQuietlyWhenNobodyReadsOn(String options) throws IOException {
    var err = new StringWriter();
    var status = Main.run(args(options, tiny()), failing("Broken pipe"), print(err));

    assertThat(status).isEqualTo(ExitStatus.CLEAN);
    assertThat(err.toString()).isEmpty();
  }

  /// The numbers of the summary are those of the text report, to its last digit.
  @ParameterizedTest
  @ValueSource(strings = {"own/port_reuse.pcap", "derived/corner_cases.pcap", "own/keepalive.pcap"})
  void summaryIsThatOfTheTextReport(String capture) throws IOException {
    var file = SharedFiles.at("captures/" + capture).toString();
    var text = CommandRun.of(file).out();
    var summary = json(CommandRun.of("-f", "json", file)).getAsJsonObject("summary");

    assertThat(text)
        .contains("A) Total number of connections: " + summary.get("connections") + "\n")
        .contains("complete TCP connections: " + summary.get("complete") + "\n")
        .contains("reset TCP connections: " + summary.get("reset") + "\n")
        .contains("trace capture ended: " + summary.get("open") + "\n");
    for (var line :
        List.of(
            "time duration:duration",
            "RTT value:rtt",
            "number of packets:packets",
            "receive window size:window")) {
      var parts = line.split(":");
      var values = summary.getAsJsonObject(parts[1]);
      assertThat(text)
          .containsPattern("Minimum " + parts[0] + "[^:]*: " + decimals(values, "min", text))
          .containsPattern("Mean " + parts[0] + "[^:]*: " + decimals(values, "mean", text))
          .containsPattern("Maximum " + parts[0] + "[^:]*: " + decimals(values, "max", text));
    }
  }

  private static String decimals(JsonObject values, String name, String text) {
    var number = values.get(name).getAsBigDecimal();
    var rounded = number.setScale(6, RoundingMode.HALF_EVEN);
    boolean isWhole = rounded.compareTo(new BigDecimal(rounded.toBigInteger())) == 0;
    return isWhole
        ? rounded.toBigInteger() + "(\\.000000)?\\b"
        : rounded.toPlainString().replace(".", "\\.");
  }

  private JsonArray connections(String options) throws IOException {
    var run = run(options + " --format json", tiny());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
    return json(run).getAsJsonArray("connections");
  }

  private static String ids(JsonArray connections) {
    return String.join(
        " ",
        connections.asList().stream()
            .map(JsonElement::getAsJsonObject)
            .map(each -> each.get("id").getAsString())
            .toList());
  }

  private static CommandRun run(String options, String file) {
    return CommandRun.of(args(options, file));
  }

  private static String[] args(String options, String file) {
    return (options + " " + file).strip().split(" +");
  }

  private String tiny() throws IOException {
    return file(TinyCapture.file());
  }

  private String file(PcapFile file) throws IOException {
    return Files.write(folder.resolve("test.pcap"), file.bytes()).toString();
  }

  private static JsonObject json(CommandRun run) {
    return json(run.out());
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static PrintWriter print(StringWriter text) {
    return new PrintWriter(text, true);
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

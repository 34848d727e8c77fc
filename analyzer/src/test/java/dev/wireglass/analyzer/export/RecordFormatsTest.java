package dev.wireglass.analyzer.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.wireglass.analyzer.PcapFile;
import dev.wireglass.analyzer.TinyCapture;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

final class RecordFormatsTest {
  private final Recorded tiny = Recorded.of(TinyCapture.file());

  @Test
  void thereAreThree() {
    assertThat(ServiceLoader.load(RecordFormat.class))
        .extracting(RecordFormat::name)
        .containsExactlyInAnyOrder("json", "jsonl", "csv");
  }

  /// Every character of a whole document.
  @Test
  void jsonIsWrittenLikeThis() throws IOException {
    try (var expected = RecordFormatsTest.class.getResourceAsStream("/records/tiny.json")) {
      assertThat(expected).isNotNull();
      assertThat(tiny.as(new JsonFormat()))
          .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aCaptureWithoutPacketsHasNoTimes() throws IOException {
    var json = json(Recorded.of(new PcapFile()).as(new JsonFormat()));
    var capture = json.getAsJsonObject("capture");
    var rtt = json.getAsJsonObject("summary").getAsJsonObject("rtt");

    assertThat(json.getAsJsonArray("connections")).isEmpty();
    assertThat(capture.get("first").isJsonNull()).isTrue();
    assertThat(capture.get("last").isJsonNull()).isTrue();
    assertThat(rtt.get("count").getAsLong()).isZero();
    assertThat(rtt.get("p99").isJsonNull()).isTrue();
    assertThat(rtt.getAsJsonObject("handshake").toString())
        .isEqualTo(
            "{\"count\":0,\"min\":null,\"mean\":null,\"max\":null,"
                + "\"stddev\":null,\"p50\":null,\"p95\":null,\"p99\":null}");
  }

  @Test
  void textIsEscaped() throws IOException {
    var warning = "a \"quoted\" \\ name\n\u2028 of a file \u00fc";
    var json = json(tiny.as(new JsonFormat(), tiny.trace(List.of(warning))));
    var capture = json.getAsJsonObject("capture");

    assertThat(capture.getAsJsonArray("warnings").get(0).getAsString()).isEqualTo(warning);
    assertThat(capture.get("complete").getAsBoolean()).isFalse();
  }

  @Test
  void whatIsUnknownIsNull() throws IOException {
    var connection = connections(tiny).get(1).getAsJsonObject();
    var responder = connection.getAsJsonObject("from_responder");

    assertThat(responder.get("mss").isJsonNull()).isTrue();
    assertThat(responder.get("window_scale").isJsonNull()).isTrue();
    assertThat(responder.get("initial_window_bytes").isJsonNull()).isTrue();
    assertThat(connection.get("handshake_client_rtt").isJsonNull()).isTrue();
    assertThat(responder.getAsJsonObject("rtt").getAsJsonObject("karn").get("p99").isJsonNull())
        .isTrue();
  }

  @Test
  void linesHoldWhatTheDocumentHolds() throws IOException {
    var text = tiny.as(new JsonLinesFormat());
    var lines = new ArrayList<JsonElement>();
    text.lines().map(JsonParser::parseString).forEach(lines::add);

    assertThat(text).endsWith("}\n");
    assertThat(lines).containsExactlyElementsOf(connections(tiny));
  }

  @Test
  void aLineIsThereAsSoonAsItsConnectionEnds() throws IOException {
    var out = new StringWriter();
    var writer = new JsonLinesFormat().writer(out);
    writer.connection(tiny.records().getFirst());

    assertThat(out.toString().lines()).hasSize(1);
    assertThat(new JsonLinesFormat().takesRecordsAsTheyEnd()).isTrue();
    assertThat(new JsonFormat().takesRecordsAsTheyEnd()).isFalse();
    assertThat(new CsvFormat().takesRecordsAsTheyEnd()).isFalse();
  }

  @Test
  void csvHasTheNamesOfJsonJoinedByDots() throws IOException {
    var rows = rows(tiny.as(new CsvFormat()));

    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst())
        .containsExactlyElementsOf(namesOf("", connections(tiny).get(0).getAsJsonObject()));
  }

  @Test
  void csvHoldsWhatJsonHolds() throws IOException {
    var rows = rows(tiny.as(new CsvFormat()));
    var connections = connections(tiny);

    for (int at = 0; at < connections.size(); at++) {
      assertThat(rows.get(at + 1))
          .containsExactlyElementsOf(cellsOf(connections.get(at).getAsJsonObject()));
    }
  }

  /// Lines end with CR and LF (RFC 4180, section 2).
  @Test
  void csvLinesEndAsInTheRfc() throws IOException {
    assertThat(tiny.as(new CsvFormat())).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
  }

  @Test
  void csvWithoutConnectionsIsItsHeader() throws IOException {
    assertThat(rows(Recorded.of(new PcapFile()).as(new CsvFormat()))).hasSize(1);
  }

  @Test
  void noNumberIsScientific() throws IOException {
    assertThat(tiny.as(new JsonFormat())).doesNotContainPattern(": -?[0-9.]+[eE]");
    assertThat(tiny.as(new CsvFormat())).doesNotContainPattern(",-?[0-9.]+[eE]");
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static JsonArray connections(Recorded recorded) throws IOException {
    return json(recorded.as(new JsonFormat())).getAsJsonArray("connections");
  }

  private static List<List<String>> rows(String csv) {
    return StreamSupport.stream(CsvReader.builder().ofCsvRecord(csv).spliterator(), false)
        .map(row -> row.getFields())
        .toList();
  }

  private static List<String> namesOf(String prefix, JsonObject object) {
    var names = new ArrayList<String>();
    for (var entry : object.entrySet()) {
      if (entry.getValue().isJsonObject()) {
        names.addAll(namesOf(prefix + entry.getKey() + ".", entry.getValue().getAsJsonObject()));
      } else {
        names.add(prefix + entry.getKey());
      }
    }
    return names;
  }

  private static List<String> cellsOf(JsonObject object) {
    var cells = new ArrayList<String>();
    for (var value : object.asMap().values()) {
      if (value.isJsonObject()) {
        cells.addAll(cellsOf(value.getAsJsonObject()));
      } else if (value.isJsonArray()) {
        cells.add(
            String.join(
                "/",
                value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()));
      } else {
        cells.add(value.isJsonNull() ? "" : value.getAsString());
      }
    }
    return cells;
  }
}

package dev.wireglass.analyzer.export;

import com.google.auto.service.AutoService;
import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One JSON object (RFC 8259) for the whole trace.
@AutoService(RecordFormat.class)
public final class JsonFormat implements RecordFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public boolean takesRecordsAsTheyEnd() {
    return false;
  }

  @Override
  public RecordWriter writer(Writer out) {
    return new Document(out);
  }

  /// The connections have to wait, as what is said of the capture comes first.
  private static final class Document implements RecordWriter {
    private final List<ConnectionRecord> connections = new ArrayList<>();
    private final Writer out;

    private Document(Writer out) {
      this.out = out;
    }

    @Override
    public void connection(ConnectionRecord connection) {
      connections.add(connection);
    }

    @Override
    public void end(TraceRecord trace) throws IOException {
      var json = new JsonWriter(out);
      json.setFormattingStyle(FormattingStyle.PRETTY);
      json.beginObject().name("capture");
      JsonText.object(json, TraceFields.CAPTURE, trace);
      skipped(json, trace);
      json.name("connections").beginArray();
      for (var connection : connections) {
        JsonText.object(json, RecordFields.CONNECTION, connection);
      }
      json.endArray().name("summary");
      JsonText.object(json, SummaryFields.SUMMARY, Objects.requireNonNull(trace.summary()));
      json.endObject().flush();
      out.write('\n');
    }

    private static void skipped(JsonWriter json, TraceRecord trace) throws IOException {
      json.name("skipped").beginArray();
      for (var skipped : trace.skipped()) {
        JsonText.object(json, TraceFields.SKIPPED, skipped);
      }
      json.endArray();
    }
  }
}

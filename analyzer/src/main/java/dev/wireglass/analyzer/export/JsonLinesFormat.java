package dev.wireglass.analyzer.export;

import com.google.auto.service.AutoService;
import com.google.gson.stream.JsonWriter;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import java.io.IOException;
import java.io.Writer;

/// One JSON object a line for each connection, written when it ends (jsonlines.org).
@AutoService(RecordFormat.class)
public final class JsonLinesFormat implements RecordFormat {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean takesRecordsAsTheyEnd() {
    return true;
  }

  @Override
  public RecordWriter writer(Writer out) {
    return new Lines(out);
  }

  private record Lines(Writer out) implements RecordWriter {
    @Override
    public void connection(ConnectionRecord connection) throws IOException {
      JsonText.object(new JsonWriter(out), RecordFields.CONNECTION, connection);
      out.append('\n');
    }

    @Override
    public void end(TraceRecord trace) {}
  }
}

package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.connection.ConnectionRecord;
import java.io.IOException;

/// Takes the records of one trace.
public interface RecordWriter {
  /// Takes the next record.
  void connection(ConnectionRecord connection) throws IOException;

  /// There are no more records.
  void end(TraceRecord trace) throws IOException;
}

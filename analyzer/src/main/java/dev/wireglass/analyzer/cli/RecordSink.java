package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.connection.ConnectionRecord;
import dev.wireglass.analyzer.connection.ConnectionState;
import dev.wireglass.analyzer.export.RecordWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.function.Consumer;

/// Hands records on to whoever writes them as connections end, if their state is asked for.
final class RecordSink implements Consumer<ConnectionRecord> {
  private final RecordWriter writer;
  private final Writer out;
  private final Set<ConnectionState> states;

  /// @param out flushed behind each record, so that a reader sees it at once
  /// @param states empty where any will do
  RecordSink(RecordWriter writer, Writer out, Set<ConnectionState> states) {
    this.writer = writer;
    this.out = out;
    this.states = states;
  }

  @Override
  public void accept(ConnectionRecord record) {
    if (!isAskedFor(record, states)) {
      return;
    }
    try {
      writer.connection(record);
      out.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Whether a connection went as asked for.
  static boolean isAskedFor(ConnectionRecord record, Set<ConnectionState> states) {
    return states.isEmpty() || states.contains(record.state());
  }
}

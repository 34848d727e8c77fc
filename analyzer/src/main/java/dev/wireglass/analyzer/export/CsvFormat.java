package dev.wireglass.analyzer.export;

import com.google.auto.service.AutoService;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.wireglass.analyzer.connection.ConnectionRecord;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row for each connection under a row of names (RFC 4180), which are those of the JSON object
/// joined by dots. What cannot be known is empty, and lists are joined by `/`.
@AutoService(RecordFormat.class)
public final class CsvFormat implements RecordFormat {
  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean takesRecordsAsTheyEnd() {
    return false;
  }

  @Override
  public RecordWriter writer(Writer out) {
    return new Rows(CsvWriter.builder().build(out));
  }

  private record Rows(CsvWriter csv) implements RecordWriter {
    private Rows {
      var names = new ArrayList<String>();
      addNames("", RecordFields.CONNECTION, names);
      csv.writeRecord(names);
    }

    @Override
    public void connection(ConnectionRecord connection) {
      var cells = new ArrayList<@Nullable String>();
      addCells(RecordFields.CONNECTION, connection, cells);
      csv.writeRecord(cells);
    }

    @Override
    public void end(TraceRecord trace) throws IOException {
      csv.flush();
    }
  }

  private static <T> void addNames(String prefix, List<Node<T>> nodes, List<String> names) {
    for (var node : nodes) {
      if (node instanceof Node.Branch<T, ?> branch) {
        addNames(branch, prefix + node.name() + ".", names);
      } else {
        names.add(prefix + node.name());
      }
    }
  }

  private static <T, U> void addNames(Node.Branch<T, U> branch, String prefix, List<String> names) {
    addNames(prefix, branch.nodes(), names);
  }

  private static <T> void addCells(List<Node<T>> nodes, T of, List<@Nullable String> cells) {
    for (var node : nodes) {
      if (node instanceof Node.Leaf<T> leaf) {
        cells.add(cell(leaf.value().apply(of)));
      } else {
        addCells((Node.Branch<T, ?>) node, of, cells);
      }
    }
  }

  private static <T, U> void addCells(
      Node.Branch<T, U> branch, T of, List<@Nullable String> cells) {
    addCells(branch.nodes(), branch.part().apply(of), cells);
  }

  private static @Nullable String cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.toPlainString();
      case List<?> texts -> String.join("/", texts.stream().map(Object::toString).toList());
      default -> value.toString();
    };
  }
}

package dev.wireglass.analyzer.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes nodes as JSON (RFC 8259).
final class JsonText {
  private JsonText() {}

  /// Writes the values of the nodes as an object.
  static <T> void object(JsonWriter json, List<Node<T>> nodes, T of) throws IOException {
    json.beginObject();
    for (var node : nodes) {
      json.name(node.name());
      node(json, node, of);
    }
    json.endObject();
  }

  private static <T> void node(JsonWriter json, Node<T> node, T of) throws IOException {
    if (node instanceof Node.Leaf<T> leaf) {
      value(json, leaf.value().apply(of));
    } else {
      branch(json, (Node.Branch<T, ?>) node, of);
    }
  }

  private static <T, U> void branch(JsonWriter json, Node.Branch<T, U> branch, T of)
      throws IOException {
    object(json, branch.nodes(), branch.part().apply(of));
  }

  private static void value(JsonWriter json, @Nullable Object value) throws IOException {
    // No pattern switch: the JVM makes the code of one at run time, in no AOT cache.
    if (value == null) {
      json.nullValue();
    } else if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Boolean truth) {
      json.value(truth);
    } else if (value instanceof BigDecimal number) {
      json.jsonValue(number.toPlainString());
    } else if (value instanceof Number number) {
      json.value(number);
    } else {
      values(json, (List<?>) value);
    }
  }

  private static void values(JsonWriter json, List<?> values) throws IOException {
    json.beginArray();
    for (var value : values) {
      value(json, value);
    }
    json.endArray();
  }
}

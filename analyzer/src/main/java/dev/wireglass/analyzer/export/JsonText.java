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
    switch (value) {
      case null -> json.nullValue();
      case String text -> json.value(text);
      case Boolean truth -> json.value(truth);
      case BigDecimal number -> json.jsonValue(number.toPlainString());
      case Number number -> json.value(number);
      case List<?> values -> values(json, values);
      default -> throw new IllegalArgumentException("no value of a record: " + value.getClass());
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

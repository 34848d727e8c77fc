package dev.wireglass.analyzer.export;

import java.util.ArrayList;
import java.util.List;

/// The names of fields, joined by dots as in CSV.
final class Names {
  private Names() {}

  /// Of all single values, in their order.
  static <T> List<String> of(List<Node<T>> nodes) {
    var names = new ArrayList<String>();
    for (var node : nodes) {
      if (node instanceof Node.Branch<T, ?> branch) {
        of(branch.nodes()).forEach(name -> names.add(node.name() + "." + name));
      } else {
        names.add(node.name());
      }
    }
    return names;
  }
}

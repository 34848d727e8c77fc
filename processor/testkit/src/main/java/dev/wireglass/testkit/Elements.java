package dev.wireglass.testkit;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Reads a list of headers one by one, as far as they can be read.
///
/// @param elements what has read each of them
/// @param areComplete the list ends where it should
record Elements(List<Oracle> elements, boolean areComplete) {
  Elements {
    elements = List.copyOf(elements);
  }

  /// @param part the accessor of the list
  /// @param count how many elements there are, where it is said
  static Elements read(
      Declaration.Part part, byte[] bytes, Oracle.Range range, long count, ByteOrder order) {
    List<Oracle> elements = new ArrayList<>();
    int at = (int) range.start();
    int end = (int) (range.start() + range.length());
    while (part.count().isEmpty() || elements.size() < count) {
      Oracle element = new Oracle(part.element(), bytes, at, end, order);
      if (!element.isReadable()) {
        return new Elements(elements, isEnd(part) && at == end);
      }
      elements.add(element);
      at = element.end();
      if (!part.last().isEmpty() && element.holds(part.last())) {
        return new Elements(elements, true);
      }
    }
    return new Elements(elements, true);
  }

  /// Whether nothing but its bytes ends the list.
  private static boolean isEnd(Declaration.Part part) {
    return part.count().isEmpty() && part.last().isEmpty();
  }
}

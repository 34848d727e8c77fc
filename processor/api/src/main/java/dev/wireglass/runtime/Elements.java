package dev.wireglass.runtime;

import java.util.StringJoiner;

/// Prints lists of headers for generated decoders.
public final class Elements {
  private Elements() {}

  /// All elements in brackets, each as it is when the iterator stands on it.
  public static String text(Iterable<?> elements) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    elements.forEach(each -> text.add(each.toString()));
    return text.toString();
  }
}

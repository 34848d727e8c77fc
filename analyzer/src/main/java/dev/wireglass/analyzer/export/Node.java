package dev.wireglass.analyzer.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a record that has a name.
///
/// @param <T> what it is read from
public sealed interface Node<T> {
  /// In snake case; does not change once released.
  String name();

  /// The same, read from something that has a part to read it from.
  <S> Node<S> in(Function<S, T> whole);

  /// A single value.
  ///
  /// @param unit of numbers; empty where there is none
  /// @param meaning the definition: one or two sentences
  /// @param source whose definition it is, such as `tshark` or `RFC 9293`
  /// @param value a `String`, `Long`, `Boolean`, `BigDecimal` or list of these; null where it
  ///   cannot be known
  record Leaf<T>(
      String name, String unit, String meaning, String source, Function<T, @Nullable Object> value)
      implements Node<T> {
    @Override
    public <S> Node<S> in(Function<S, T> whole) {
      return new Leaf<>(name, unit, meaning, source, value.compose(whole));
    }
  }

  /// Several of them together.
  ///
  /// @param part where they are read from
  /// @param nodes in the order in which they are written
  record Branch<T, U>(String name, Function<T, U> part, List<Node<U>> nodes) implements Node<T> {
    @Override
    public <S> Node<S> in(Function<S, T> whole) {
      return new Branch<>(name, part.compose(whole), nodes);
    }
  }
}

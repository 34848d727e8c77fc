package dev.wireglass.processor.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A fact that is worked out when it is first asked for, and then known. Working it out must not
/// need the fact itself.
final class Once<T extends @Nullable Object> {
  private final Supplier<T> source;
  private boolean isKnown;
  private @Nullable T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    if (!isKnown) {
      value = source.get();
      isKnown = true;
    }
    return value;
  }
}

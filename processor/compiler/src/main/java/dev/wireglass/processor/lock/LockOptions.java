package dev.wireglass.processor.lock;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the options of the processor say about locks.
public sealed interface LockOptions {
  /// The folder that locks are in.
  String LOCK = "wireglass.lock";

  /// Whether locks are written instead of compared.
  String UPDATE = "wireglass.lock.update";

  /// The names of the options.
  Set<String> NAMES = Set.of(LOCK, UPDATE);

  /// No layout is locked.
  record Off() implements LockOptions {}

  /// Layouts are locked.
  record On(LayoutLock lock) implements LockOptions {}

  /// The options make no sense.
  ///
  /// @param problem why, and what to type
  record Refused(String problem) implements LockOptions {}

  /// Reads the options.
  ///
  /// @param options all of the processor; a null value is one that was not given
  static LockOptions of(Map<String, ? extends @Nullable String> options) {
    if (!options.containsKey(LOCK)) {
      return options.containsKey(UPDATE)
          ? new Refused("-A%s needs a folder: add -A%s=<folder>".formatted(UPDATE, LOCK))
          : new Off();
    }
    String folder = options.get(LOCK);
    String update = options.get(UPDATE);
    if (folder == null || folder.isBlank()) {
      return new Refused("-A%s names no folder: type -A%s=<folder>".formatted(LOCK, LOCK));
    }
    if (update != null && !Set.of("true", "false").contains(update)) {
      return new Refused("-A%s is %s; type true or false".formatted(UPDATE, update));
    }
    boolean isUpdate = options.containsKey(UPDATE) && !"false".equals(update);
    try {
      return LayoutLock.in(Path.of(folder), isUpdate);
    } catch (InvalidPathException e) {
      return new Refused("-A%s=%s is no folder: %s".formatted(LOCK, folder, e.getReason()));
    }
  }
}

package dev.wireglass.processor;

import dev.wireglass.processor.check.Finding;
import dev.wireglass.processor.export.Exported;
import dev.wireglass.processor.generate.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of a declaration.
sealed interface Translation {
  /// What it becomes something of.
  Declaration declaration();

  /// It keeps every rule.
  ///
  /// @param change how it differs from its lock, or null; that is no reason to withhold the decoder
  /// @param sources its classes
  /// @param exports its descriptions for other tools
  record Sound(
      Declaration declaration,
      @Nullable Finding change,
      List<SourceFile> sources,
      List<Exported> exports)
      implements Translation {}

  /// It breaks a rule, or a header within it does, or javac has an error to report in it.
  ///
  /// @param findings what is to be told; nothing where that is done elsewhere
  record Unsound(Declaration declaration, List<Finding> findings) implements Translation {}

  /// A mistake of ours.
  record Failed(Declaration declaration, RuntimeException failure) implements Translation {}
}

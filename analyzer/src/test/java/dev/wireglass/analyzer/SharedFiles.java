package dev.wireglass.analyzer;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/// Captures and what other tools say about them, in the folder `shared` beside the repository. They
/// are too large for it, or somebody else's.
public final class SharedFiles {
  private static final String ABSENT = "no folder shared/captures beside the repository";

  private SharedFiles() {}

  /// A file or folder in there. Skips the test where there is no such folder, except where the
  /// variable `CI` is set: there it has to be.
  public static Path at(String path) {
    for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("shared/captures"))) {
        return folder.resolve("shared").resolve(path);
      }
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new AssertionError(ABSENT);
    }
    return abort(ABSENT);
  }
}

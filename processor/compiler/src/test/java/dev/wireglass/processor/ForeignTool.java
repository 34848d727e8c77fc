package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Programs of others that exported files are tried on. A test is skipped without them and says so,
/// but not where the variable `CI` is set: there they have to be.
final class ForeignTool {
  private ForeignTool() {}

  /// Needs a program in PATH.
  static void need(String program) {
    boolean isThere =
        Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (!isThere) {
      miss("there is no " + program + " in PATH");
    }
  }

  /// Ends the test, because something is not there.
  static void miss(String what) {
    if ("true".equals(System.getenv("CI"))) {
      fail(what);
    }
    abort(what);
  }

  /// What a program prints; it has to succeed.
  ///
  /// @param folder where it runs, and where what it printed is left
  static String run(Path folder, List<String> command) {
    Path printed = folder.resolve("printed");
    Path errors = folder.resolve("errors");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(printed.toFile())
              .redirectError(errors.toFile())
              .start();
      int status = process.waitFor();
      assertThat(status).as("%s%n%s", command.getFirst(), Files.readString(errors)).isZero();
      return Files.readString(printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

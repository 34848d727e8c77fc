import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Compares every Java source of the repository with what google-java-format makes of it, in one
/// JVM.
///
/// Arguments are `check`, which lists the sources that differ and exits with 1, or `fix`, which
/// rewrites them; and the root of the repository.
final class SourceFormat {
  private static final Formatter FORMATTER = new Formatter();

  private SourceFormat() {}

  public static void main(String[] args) throws IOException {
    boolean fix = args[0].equals("fix");
    Path root = Path.of(args[1]);
    List<Path> differing = sources(root).parallelStream().filter(SourceFormat::differs).toList();
    for (Path source : differing) {
      System.err.println((fix ? "reformatted " : "not formatted: ") + root.relativize(source));
      if (fix) {
        Files.writeString(source, formatted(source));
      }
    }
    if (!fix && !differing.isEmpty()) {
      System.err.println("to reformat them: mvn -N -Pformat verify");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> isSource(root.relativize(file)))
          .sorted()
          .toList();
    }
  }

  /// Resources are data, such as the expected text of a generated class.
  private static boolean isSource(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.equals("target") || name.equals("resources") || name.startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  private static boolean differs(Path source) {
    try {
      return !formatted(source).equals(Files.readString(source));
    } catch (IOException e) {
      throw new UncheckedIOException(source + ": " + e.getMessage(), e);
    }
  }

  private static String formatted(Path source) throws IOException {
    try {
      return FORMATTER.formatSourceAndFixImports(Files.readString(source));
    } catch (FormatterException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}

package dev.wireglass.processor;

import static java.util.stream.Collectors.toMap;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/// A source file with declarations that break or just keep one rule, such as
/// `bad/BitsEndOnByte_inTheMiddle.java`: the name of the rule, then the variant, if there are
/// several.
record Fixture(Path path) {
  private static final String SUFFIX = ".java";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);");

  /// Those of a folder, by name.
  static List<Fixture> in(String folder) {
    try (Stream<Path> files = Files.list(resource(folder))) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(Fixture::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts of the other files of a folder, by their names.
  static Map<String, String> texts(String folder) {
    try (Stream<Path> files = Files.list(resource(folder))) {
      return files
          .filter(file -> !file.toString().endsWith(SUFFIX))
          .collect(toMap(file -> file.getFileName().toString(), Fixture::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The name of the file without its suffix.
  String name() {
    String file = path.getFileName().toString();
    return file.substring(0, file.length() - SUFFIX.length());
  }

  /// The rule that it is about.
  String rule() {
    return name().split("_", 2)[0];
  }

  /// What has to be reported, line for line.
  String expected() {
    Path expected = path.resolveSibling(name() + ".expected");
    return Files.exists(expected) ? read(expected) : "";
  }

  String source() {
    return read(path);
  }

  /// The file, as the compiler takes it.
  JavaFileObject file() {
    Matcher stated = PACKAGE.matcher(source());
    String qualified = stated.find() ? stated.group(1) + "." + name() : name();
    return JavaFileObjects.forSourceString(qualified, source());
  }

  Compilation compile() {
    return compile(file());
  }

  /// Compiles with the processor and all warnings, but for two that only a fixture meets: its other
  /// annotations have no processor, and decoders use types of a file named otherwise.
  static Compilation compile(JavaFileObject... sources) {
    return compile(List.of(sources));
  }

  /// The same for many sources in one go.
  static Compilation compile(List<JavaFileObject> sources) {
    return Compiler.javac()
        .withProcessors(new HeaderProcessor())
        .withOptions("-Xlint:all,-processing,-auxiliaryclass", "-Xmaxerrs", "100000")
        .compile(sources);
  }

  /// The diagnostics in the order of their places, each as `line:column message`.
  static String text(List<? extends Diagnostic<?>> diagnostics) {
    return diagnostics.stream()
        .map(
            each ->
                "%d:%d %s\n"
                    .formatted(
                        each.getLineNumber(), each.getColumnNumber(), each.getMessage(Locale.ROOT)))
        .collect(Collectors.joining());
  }

  private static Path resource(String name) {
    URL url = Fixture.class.getResource("/" + name);
    if (url == null) {
      throw new IllegalArgumentException("no test resource " + name);
    }
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The text of a test resource.
  static String read(String name) {
    return read(resource(name));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}

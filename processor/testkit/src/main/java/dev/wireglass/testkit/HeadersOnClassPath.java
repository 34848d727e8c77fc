package dev.wireglass.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds every header that a class path holds, so that none is forgotten in a test.
public final class HeadersOnClassPath {
  private HeadersOnClassPath() {}

  /// The interfaces with `@Header` in folders and archives of the running class path, by name.
  ///
  /// @param packagePrefix only those whose name starts with it, such as `"com.example"`
  public static List<Class<?>> find(String packagePrefix) {
    List<String> names = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        collect(path, packagePrefix, names);
      } else if (Files.isRegularFile(path)) {
        try (FileSystem archive = FileSystems.newFileSystem(path)) {
          collect(archive.getPath("/"), packagePrefix, names);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return names.stream().sorted().distinct().<Class<?>>map(HeadersOnClassPath::load).toList();
  }

  private static void collect(Path root, String packagePrefix, List<String> names) {
    Path start = root.resolve(packagePrefix.replace('.', '/'));
    if (!Files.isDirectory(start)) {
      return;
    }
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        if (DeclarationReader.isHeader(Files.readAllBytes(file))) {
          String name = root.relativize(file).toString().replace('/', '.');
          names.add(name.substring(0, name.length() - ".class".length()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

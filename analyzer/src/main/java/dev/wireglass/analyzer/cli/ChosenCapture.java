package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.source.Source;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A capture that the user asked for.
///
/// @param source where it is
/// @param byFolder whether only its folder was named, so that it may turn out to be something else
record ChosenCapture(Source source, boolean byFolder) {
  /// The name of standard input among the arguments.
  static final String STANDARD_INPUT = "-";

  /// All that the arguments name: files, folders and standard input.
  static List<ChosenCapture> of(List<String> names) {
    var chosen = new ArrayList<ChosenCapture>();
    for (var name : names) {
      if (name.equals(STANDARD_INPUT)) {
        chosen.add(new ChosenCapture(Source.standardInput(), false));
      } else {
        addFile(name, chosen);
      }
    }
    return chosen;
  }

  /// What is to be read.
  static List<Source> sources(List<ChosenCapture> chosen) {
    return chosen.stream().map(ChosenCapture::source).toList();
  }

  private static void addFile(String name, List<ChosenCapture> chosen) {
    try {
      var path = Path.of(name);
      if (!name.isEmpty() && Files.isDirectory(path)) {
        addFolder(path, chosen);
      } else {
        chosen.add(new ChosenCapture(Source.of(path), false));
      }
    } catch (InvalidPathException | IOException failure) {
      chosen.add(new ChosenCapture(broken(name, failure), false));
    }
  }

  private static void addFolder(Path folder, List<ChosenCapture> chosen) throws IOException {
    int before = chosen.size();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(ChosenCapture::isOffered)
          .sorted()
          .map(ChosenCapture::inFolder)
          .forEach(chosen::add);
    }
    if (chosen.size() == before) {
      throw new IOException("no files in this folder");
    }
  }

  private static boolean isOffered(Path file) {
    return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
  }

  private static ChosenCapture inFolder(Path file) {
    return new ChosenCapture(Source.of(file), true);
  }

  private static Source broken(String name, Exception failure) {
    return new Source(
        name,
        false,
        () -> {
          throw failure instanceof FileSystemException known
              ? known
              : new IOException(failure.getMessage());
        });
  }
}

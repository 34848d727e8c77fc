package dev.wireglass.analyzer.robustness;

import dev.wireglass.analyzer.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The captures beside the repository.
final class SharedCaptureBytes {
  private static final List<String> SUFFIXES = List.of(".pcap", ".pcapng", ".gz", ".zst");

  private SharedCaptureBytes() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(SharedFiles.at("captures"))) {
      return files.filter(SharedCaptureBytes::isCapture).sorted().toList();
    }
  }

  private static boolean isCapture(Path file) {
    return Files.isRegularFile(file)
        && SUFFIXES.stream().anyMatch(suffix -> file.toString().endsWith(suffix));
  }
}

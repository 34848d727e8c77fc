package dev.wireglass.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.analyzer.cli.Main;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackageArrowsTest {
  private static final String ROOT = "dev/wireglass/analyzer/";
  private static final String FORMATS = "dev/wireglass/formats/";

  @ParameterizedTest
  @CsvSource({
    "cli,       analysis capture connection dissect export listing report sample source statistic"
        + " tcp",
    "analysis,  capture connection dissect report sample source statistic tcp",
    "export,    connection sample statistic tcp",
    "listing,   connection tcp",
    "source,    capture",
    "statistic, report sample tcp",
    "dissect,   capture tcp",
    "capture,   ''",
    "connection, sample tcp",
    "tcp,       sample",
    "sample,    ''",
    "report,    ''",
  })
  void packageUsesOnlyWhatItMay(String name, String others) throws Exception {
    var used = usedBy(name);
    used.removeIf(type -> !type.startsWith(ROOT));

    assertThat(used)
        .isNotEmpty()
        .allMatch(type -> isIn(name, type) || others.contains(packageOf(type)));
  }

  @ParameterizedTest
  @CsvSource({
    "cli",
    "analysis",
    "source",
    "statistic",
    "connection",
    "export",
    "listing",
    "tcp",
    "sample",
    "report"
  })
  void onlyCaptureAndDissectKnowHeaders(String name) throws Exception {
    assertThat(usedBy(name)).noneMatch(type -> type.startsWith(FORMATS));
  }

  @Test
  void captureKnowsNoHeadersOfProtocols() throws Exception {
    assertThat(usedBy("capture"))
        .noneMatch(type -> type.startsWith(FORMATS) && !type.startsWith(FORMATS + "capture/"));
  }

  /// The internal names of all classes that the classes of a package refer to.
  private static Set<String> usedBy(String name) throws IOException, URISyntaxException {
    var root = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var used = new HashSet<String>();
    try (var files = Files.list(root.resolve(ROOT + name))) {
      for (var file : files.toList()) {
        for (var entry : ClassFile.of().parse(file).constantPool()) {
          if (entry instanceof ClassEntry type) {
            used.add(type.asInternalName());
          }
        }
      }
    }
    return used;
  }

  private static boolean isIn(String name, String type) {
    return packageOf(type).equals(name);
  }

  private static String packageOf(String type) {
    return type.substring(ROOT.length(), type.lastIndexOf('/'));
  }
}

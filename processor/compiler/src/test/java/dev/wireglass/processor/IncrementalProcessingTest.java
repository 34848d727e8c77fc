package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// What Gradle demands of a processor before it compiles only what has changed: that it is named as
/// isolating, and that each file that it writes has one origin, the declaration.
class IncrementalProcessingTest {
  private static final Path NAMES = Path.of("target", "classes", "META-INF");

  @Test
  void everyProcessorIsNamedAsIsolating() throws IOException {
    List<String> processors =
        Files.readAllLines(NAMES.resolve("services/javax.annotation.processing.Processor"));
    assertThat(processors).isNotEmpty();
    assertThat(Files.readAllLines(NAMES.resolve("gradle/incremental.annotation.processors")))
        .containsExactlyElementsOf(
            processors.stream().map(processor -> processor + ",isolating").toList());
  }

  @Test
  void everyFileIsMadeFromItsHeaderAlone() {
    OriginsOfFiles files = new OriginsOfFiles(new HeaderProcessor());
    var _ =
        Compiler.javac()
            .withProcessors(files)
            .withOptions("-proc:only", "-Awireglass.export=lua,ksy")
            .compile(sources());
    assertThat(files.origins())
        .containsAllEntriesOf(
            Map.of(
                "example.StartHeaderDecoder", List.of("example.StartHeader"),
                "example.StartHeaderEncoder", List.of("example.StartHeader"),
                "example.StartHeaderValue", List.of("example.StartHeader"),
                "example.StartHeader.lua", List.of("example.StartHeader"),
                "example.start_header.ksy", List.of("example.StartHeader"),
                "example.RosterHeader_MomentDecoder", List.of("example.RosterHeader.Moment"),
                "example.WrongHeaderDecoder", List.of("example.WrongHeader"),
                "example.WrongHeaderEncoder", List.of("example.WrongHeader"),
                "example.WrongHeaderValue", List.of("example.WrongHeader")))
        .allSatisfy((file, origin) -> assertThat(origin).as(file).hasSize(1));
  }

  private static List<JavaFileObject> sources() {
    return Stream.of(
            Fixture.read("generated/StartHeader.java"),
            Fixture.read("exported/RosterHeader.java"),
            """
            package example;
            @dev.wireglass.annotation.Header(record = true)
            public interface WrongHeader {}
            """)
        .map(text -> JavaFileObjects.forSourceString(nameIn(text), text))
        .toList();
  }

  private static String nameIn(String text) {
    return "example." + text.replaceFirst("(?s).*?public interface (\\w+).*", "$1");
  }
}

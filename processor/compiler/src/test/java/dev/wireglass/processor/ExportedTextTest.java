package dev.wireglass.processor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// What is exported is read by people, so it is compared as text.
final class ExportedTextTest {
  @Test
  void textsReadAsExpected() {
    Map<String, String> exported = exported();
    SoftAssertions.assertSoftly(
        softly ->
            Fixture.texts("exported")
                .forEach(
                    (file, text) ->
                        softly.assertThat(exported.get(file)).as(file).isEqualTo(text)));
  }

  /// What becomes of all headers of the folder in one compilation.
  private static Map<String, String> exported() {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new HeaderProcessor())
            .withOptions("-proc:only", "-Awireglass.export=lua, ksy")
            .compile(
                Fixture.in("exported").stream()
                    .filter(fixture -> fixture.name().endsWith("Header"))
                    .map(Fixture::file)
                    .toList());
    assertThat(Fixture.text(compilation.errors())).isEmpty();
    return compilation.generatedFiles().stream()
        .filter(file -> file.getKind() == JavaFileObject.Kind.OTHER)
        .collect(toMap(ExportedTextTest::name, ExportedTextTest::text));
  }

  private static String name(JavaFileObject file) {
    return Path.of(file.getName()).getFileName().toString();
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.wireglass.processor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The source of decoders, encoders and values is read by people, so it is compared as text.
class GeneratedSourceTest {
  private static final Pattern GENERATED = Pattern.compile("Decoder|Encoder|Value");

  @Test
  void sourceReadsAsExpected() {
    Map<String, String> generated = generated();
    SoftAssertions.assertSoftly(
        softly ->
            fixtures(GENERATED.asPredicate())
                .forEach(
                    fixture ->
                        softly
                            .assertThat(generated.get(fixture.name()))
                            .as(fixture.name())
                            .isEqualTo(fixture.source())));
  }

  @Test
  void sameDeclarationGivesSameBytes() {
    assertThat(generated()).isEqualTo(generated());
  }

  /// Build tools show the compiler what it generated the last time.
  @Test
  void decoderOfAnEarlierCompilationIsReplaced(@TempDir Path earlier) throws IOException {
    Path decoder = earlier.resolve("example/StartHeaderDecoder.java");
    Files.createDirectories(decoder.getParent());
    Files.writeString(decoder, "package example; public final class StartHeaderDecoder {}");
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new HeaderProcessor())
            .withOptions("-sourcepath", earlier)
            .compile(fixtures("StartHeader"::equals).findFirst().orElseThrow().file());
    assertThat(Fixture.text(compilation.errors())).isEmpty();
    assertThat(compilation.generatedSourceFile("example.StartHeaderDecoder")).isPresent();
  }

  /// What becomes of all declarations in one compilation.
  private static Map<String, String> generated() {
    Compilation compilation =
        Fixture.compile(fixtures(GENERATED.asPredicate().negate()).map(Fixture::file).toList());
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
    return compilation.generatedSourceFiles().stream()
        .collect(toMap(GeneratedSourceTest::name, GeneratedSourceTest::text));
  }

  private static Stream<Fixture> fixtures(Predicate<String> isNamed) {
    return Fixture.in("generated").stream().filter(fixture -> isNamed.test(fixture.name()));
  }

  private static String name(JavaFileObject file) {
    String name = Path.of(file.getName()).getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The source of a decoder is read by people, so it is compared as text.
class GeneratedSourceTest {
  private static final String EXPECTED = Fixture.read("generated/StartHeaderDecoder.java");

  @Test
  void decoderReadsAsExpected() throws IOException {
    assertThat(generated()).isEqualTo(EXPECTED);
  }

  @Test
  void sameDeclarationGivesSameBytes() throws IOException {
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
            .compile(declaration());
    assertThat(Fixture.text(compilation.errors())).isEmpty();
    assertThat(compilation.generatedSourceFile("example.StartHeaderDecoder")).isPresent();
  }

  private static JavaFileObject declaration() {
    return JavaFileObjects.forSourceString(
        "example.StartHeader", Fixture.read("generated/StartHeader.java"));
  }

  private static String generated() throws IOException {
    Compilation compilation = Fixture.compile(declaration());
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
    return compilation
        .generatedSourceFile("example.StartHeaderDecoder")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}

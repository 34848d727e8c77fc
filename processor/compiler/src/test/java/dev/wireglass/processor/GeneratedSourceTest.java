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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The source of decoders, encoders and values is read by people, so it is compared as text.
class GeneratedSourceTest {
  @ParameterizedTest
  @ValueSource(strings = {"StartHeaderDecoder", "StartHeaderEncoder", "StartHeaderValue"})
  void sourceReadsAsExpected(String type) throws IOException {
    assertThat(generated(type)).isEqualTo(Fixture.read("generated/" + type + ".java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"StartHeaderDecoder", "StartHeaderEncoder", "StartHeaderValue"})
  void sameDeclarationGivesSameBytes(String type) throws IOException {
    assertThat(generated(type)).isEqualTo(generated(type));
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

  private static String generated(String type) throws IOException {
    Compilation compilation = Fixture.compile(declaration());
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
    return compilation
        .generatedSourceFile("example." + type)
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}

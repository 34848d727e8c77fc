package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import org.junit.jupiter.api.Test;

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

  private static String generated() throws IOException {
    Compilation compilation =
        Fixture.compile(
            JavaFileObjects.forSourceString(
                "example.StartHeader", Fixture.read("generated/StartHeader.java")));
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
    return compilation
        .generatedSourceFile("example.StartHeaderDecoder")
        .orElseThrow()
        .getCharContent(false)
        .toString();
  }
}

package dev.wireglass.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the READMEs show is true: declarations compile, and generated code is what is generated.
final class ReadmeTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  private static final Pattern HEADER =
      Pattern.compile("@Header\\((?s:.*?)interface (\\w+) \\{(?s:.*?)\\n}");
  private static final Pattern ACCESSORS = Pattern.compile("```java\\n(@Bits(?s:.*?))```");
  private static final Pattern GENERATED =
      Pattern.compile("```java\\n(public final class \\w+Decoder (?s:.*?))```");

  static Stream<JavaFileObject> declarations() throws IOException {
    return Stream.of(read("README.md"), read("processor/api/README.md"))
        .flatMap(text -> HEADER.matcher(text).results())
        .map(
            match ->
                JavaFileObjects.forSourceString(
                    "readme." + match.group(1),
                    """
                    package readme;
                    import dev.wireglass.annotation.*;
                    import java.lang.foreign.MemorySegment;
                    """
                        + match.group()));
  }

  @Test
  void findsDeclarations() throws IOException {
    assertThat(declarations()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void declarationCompiles(JavaFileObject declaration) {
    assertThat(compile(declaration)).succeededWithoutWarnings();
  }

  @Test
  void accessorsCompile() throws IOException {
    Matcher shown = ACCESSORS.matcher(read("processor/compiler/README.md"));
    assertThat(shown.find()).isTrue();
    String header =
        """
        package readme;
        import dev.wireglass.annotation.*;
        import java.lang.foreign.MemorySegment;
        @Header interface PartHeader {
          @Bits(4) int version();
          %s
          @Bytes(19) MemorySegment more();
        }
        """
            .formatted(shown.group(1));
    assertThat(compile(JavaFileObjects.forSourceString("readme.PartHeader", header)))
        .succeededWithoutWarnings();
  }

  @Test
  void generatedCodeIsWhatIsGenerated() throws IOException {
    Matcher shown = GENERATED.matcher(read("README.md"));
    assertThat(shown.find()).isTrue();
    List<String> generated = generated(declarations().findFirst().orElseThrow());
    assertThat(shown.group(1).lines().filter(line -> !line.strip().startsWith("//")))
        .isSubsetOf(generated);
  }

  private static List<String> generated(JavaFileObject declaration) throws IOException {
    JavaFileObject source = compile(declaration).generatedSourceFiles().getFirst();
    return source.getCharContent(true).toString().lines().toList();
  }

  private static Compilation compile(JavaFileObject source) {
    return Compiler.javac().withProcessors(new HeaderProcessor()).compile(source);
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}

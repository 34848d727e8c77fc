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
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the READMEs show is true: declarations compile, and generated code is what is generated.
final class ReadmeTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  private static final Pattern HEADER =
      Pattern.compile("@Header\\((?s:.*?)interface (\\w+) \\{(?s:.*?)\\n}");
  private static final Pattern ACCESSORS = Pattern.compile("```java\\n(@Bits(?s:.*?))```");
  private static final Pattern GENERATED =
      Pattern.compile("```java\\n(public final class (\\w+Decoder) (?s:.*?))```");

  /// Those of a README refer to each other.
  static List<JavaFileObject> declarations(String readme) throws IOException {
    return HEADER
        .matcher(read(readme))
        .results()
        .map(
            match ->
                JavaFileObjects.forSourceString(
                    "readme." + match.group(1),
                    """
                    package readme;
                    import dev.wireglass.annotation.*;
                    import java.lang.foreign.MemorySegment;
                    """
                        + match.group()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "processor/api/README.md"})
  void declarationsCompile(String readme) throws IOException {
    List<JavaFileObject> declarations = declarations(readme);
    assertThat(declarations).isNotEmpty();
    assertThat(compile(declarations)).succeededWithoutWarnings();
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
    assertThat(compile(List.of(JavaFileObjects.forSourceString("readme.PartHeader", header))))
        .succeededWithoutWarnings();
  }

  @Test
  void generatedCodeIsWhatIsGenerated() throws IOException {
    Matcher shown = GENERATED.matcher(read("README.md"));
    assertThat(shown.find()).isTrue();
    List<String> generated = generated(declarations("README.md"), shown.group(2));
    assertThat(shown.group(1).lines().filter(line -> !line.strip().startsWith("//")))
        .isSubsetOf(generated);
  }

  private static List<String> generated(List<JavaFileObject> declarations, String type)
      throws IOException {
    return compile(declarations)
        .generatedSourceFile("readme." + type)
        .orElseThrow()
        .getCharContent(true)
        .toString()
        .lines()
        .toList();
  }

  private static Compilation compile(List<JavaFileObject> sources) {
    return Compiler.javac().withProcessors(new HeaderProcessor()).compile(sources);
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}

package dev.wireglass.processor;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import dev.wireglass.processor.diagram.TrueDiagram;
import dev.wireglass.processor.model.HeaderModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Whichever of its generated classes is opened, the comment on it draws the header.
class GeneratedDiagramsTest {
  private static final String CLASS = "(?s).*/(\\w+)(Decoder|Encoder|Value)\\.java";

  @Test
  void everyClassDrawsItsHeader() throws IOException {
    List<JavaFileObject> declared = DeclaredHeaders.sourcesOfRepository();
    Map<String, HeaderModel> headers =
        DeclaredHeaders.of(declared).stream()
            .collect(toMap(header -> header.name().replace('.', '_'), Function.identity()));
    List<JavaFileObject> generated = generatedFrom(declared);
    assertThat(generated).filteredOn(each -> kind(each).equals("Value")).isNotEmpty();
    for (JavaFileObject each : generated) {
      HeaderModel header = headers.get(each.getName().replaceFirst(CLASS, "$1"));
      assertThat(TrueDiagram.refusal(drawnIn(each), header)).as(each.getName()).isNull();
    }
  }

  private static String kind(JavaFileObject generated) {
    return generated.getName().replaceFirst(CLASS, "$2");
  }

  private static List<JavaFileObject> generatedFrom(List<JavaFileObject> declared) {
    return Compiler.javac()
        .withProcessors(new HeaderProcessor())
        .withOptions("-proc:only")
        .compile(declared)
        .generatedSourceFiles();
  }

  /// The diagram with its legend, without the notes behind them; empty where there is none.
  private static String drawnIn(JavaFileObject source) throws IOException {
    String[] paragraphs =
        source
            .getCharContent(false)
            .toString()
            .replaceFirst("(?s)^.*?(\n \\* <pre>\n(.*?)\n \\* </pre>\n.*)?$", "$2")
            .replaceAll("(?m)^ \\* ?", "")
            .split("\n\n");
    boolean hasLegend =
        paragraphs.length > 1
            && paragraphs[1].lines().allMatch(line -> line.matches(" +\\S+ {2,}\\w+"));
    return hasLegend ? paragraphs[0] + "\n\n" + paragraphs[1] : paragraphs[0];
  }
}

package dev.wireglass.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the README shows compiles.
final class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\\n((?s:.*?) class (\\w+)(?s:.*?))```");

  @TempDir private Path folder;

  static Stream<String> examples() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    return EXAMPLE.matcher(readme).results().map(match -> match.group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleCompiles(String source) {
    var messages = new StringWriter();
    var options = List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString());
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = compiler.getTask(messages, null, null, options, null, List.of(file(source)));

    assertThat(task.call()).as("%s", messages).isTrue();
  }

  private static JavaFileObject file(String source) {
    var match = EXAMPLE.matcher("```java\n" + source + "```");
    assertThat(match.find()).isTrue();
    var uri = URI.create("readme:///" + match.group(2) + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}

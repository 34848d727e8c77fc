package dev.wireglass.formats;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The statements that the READMEs show compile, on these headers.
final class ReadmeTest {
  private static final Pattern STATEMENTS = Pattern.compile("```java\\n((?s:[^@]*?))```");
  private static final List<String> READMES =
      List.of("README.md", "../processor/api/README.md", "../processor/testkit/README.md");
  private static final String CLASS =
      """
      import static org.assertj.core.api.Assertions.assertThat;

      import dev.wireglass.formats.network.*;
      import dev.wireglass.formats.transport.*;
      import dev.wireglass.formats.transport.option.*;
      import dev.wireglass.runtime.*;
      import dev.wireglass.testkit.*;
      import java.lang.foreign.MemorySegment;

      class Shown {
        interface MyHeader {}

        MemorySegment bytes = MemorySegment.NULL;
        MemorySegment value = MemorySegment.NULL;
        TcpHeaderDecoder tcp = new TcpHeaderDecoder();
        long offset;
        long limit;
        long seed;

        void show() {
          %s
        }
      }
      """;

  @TempDir private Path folder;

  static Stream<String> statements() throws IOException {
    StringBuilder readmes = new StringBuilder();
    for (String readme : READMES) {
      readmes.append(Files.readString(Path.of(readme)));
    }
    return STATEMENTS.matcher(readmes).results().map(match -> match.group(1));
  }

  @Test
  void eachReadmeHasSome() throws IOException {
    assertThat(statements()).hasSizeGreaterThanOrEqualTo(READMES.size());
  }

  @ParameterizedTest
  @MethodSource("statements")
  void statementsCompile(String statements) {
    var messages = new StringWriter();
    var options = List.of("-proc:none", "-Xlint:all", "-Werror", "-d", folder.toString());
    var compiler = ToolProvider.getSystemJavaCompiler();
    var source = List.of(source(CLASS.formatted(statements)));
    var task = compiler.getTask(messages, null, null, options, null, source);
    assertThat(task.call()).as("%s", messages).isTrue();
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("readme:///Shown.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}

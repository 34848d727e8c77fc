package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a declaration says, it is either refused by a rule or has a decoder that compiles.
class RandomDeclarationsTest {
  private static final int HEADERS = 400;

  private static final JavaFileObject NEXT =
      JavaFileObjects.forSourceString("Next", RandomDeclarations.NEXT_HEADERS);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isRefusedByRulesOrCompiles(long seed) {
    Map<String, JavaFileObject> sources = sources(seed);
    for (Diagnostic<? extends JavaFileObject> error : compile(sources).errors()) {
      assertThat(error.getMessage(Locale.ROOT)).matches("(?s)\\[[A-Z][A-Za-z]+] .*");
      sources.remove(error.getSource().getName());
    }
    assertThat(sources).as("accepted").hasSizeGreaterThan(HEADERS / 20);
    assertThat(Fixture.text(compile(sources).diagnostics())).isEmpty();
  }

  private static Map<String, JavaFileObject> sources(long seed) {
    RandomDeclarations random = new RandomDeclarations(seed);
    Map<String, JavaFileObject> sources = new TreeMap<>();
    for (int i = 0; i < HEADERS; i++) {
      String name = "Header" + i;
      JavaFileObject source = JavaFileObjects.forSourceString(name, random.declaration(name));
      sources.put(source.getName(), source);
    }
    return sources;
  }

  private static Compilation compile(Map<String, JavaFileObject> sources) {
    return Fixture.compile(Stream.concat(Stream.of(NEXT), sources.values().stream()).toList());
  }
}

package dev.wireglass.processor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// What a declaration is told does not depend on the others of the same run: the fixtures of all
/// rules, compiled at once, are told what each is told alone. One run of a second also stands in
/// for all of [DiagnosticsTest] where tests are repeated thousands of times, as with mutants.
class FixturesTogetherTest {
  @Test
  void eachBadDeclarationIsToldTheSameAmongAllOthers() {
    List<Fixture> fixtures = Fixture.in("bad");
    assertThat(reported(compile(fixtures)))
        .isEqualTo(fixtures.stream().collect(toMap(Fixture::name, Fixture::expected)));
  }

  @Test
  void nearMissesCompileTogether() {
    Compilation compilation = compile(Fixture.in("good"));
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
  }

  private static Compilation compile(List<Fixture> fixtures) {
    return Fixture.compile(fixtures.stream().map(FixturesTogetherTest::inPackageOfItsOwn).toList());
  }

  /// Fixtures use the same names of types; the package is stated without a line of its own.
  private static JavaFileObject inPackageOfItsOwn(Fixture fixture) {
    String name = packageOf(fixture.name()) + "." + fixture.name();
    String text = "package " + packageOf(fixture.name()) + "; " + fixture.source();
    return JavaFileObjects.forSourceString(name, text);
  }

  private static Map<String, String> reported(Compilation compilation) {
    return compilation.errors().stream()
        .collect(
            groupingBy(
                FixturesTogetherTest::fixture,
                TreeMap::new,
                mapping(FixturesTogetherTest::text, Collectors.joining())));
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    return Fixture.text(List.of(diagnostic)).replace(packageOf(fixture(diagnostic)) + ".", "");
  }

  private static String fixture(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource().getName().replaceFirst("(?s).*/(.*)\\.java", "$1");
  }

  private static String packageOf(String fixture) {
    return "of" + fixture;
  }
}

package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.wireglass.processor.check.Checker;
import dev.wireglass.processor.check.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule is broken by sources in `bad`, whose messages stand beside them, and just kept by
/// sources in `good`.
class DiagnosticsTest {
  /// What is reported is left here, to be read and then taken over.
  private static final Path REPORTED = Path.of("target", "reported");

  @ParameterizedTest
  @MethodSource("bad")
  void badDeclarationIsReportedOnceAndInFull(Fixture fixture) throws IOException {
    String reported = Fixture.text(fixture.compile().errors());
    Files.createDirectories(REPORTED);
    Files.writeString(REPORTED.resolve(fixture.name() + ".expected"), reported);
    assertThat(reported).isEqualTo(fixture.expected());
  }

  @ParameterizedTest
  @MethodSource("good")
  void nearMissCompilesWithoutWarning(Fixture fixture) {
    Compilation compilation = fixture.compile();
    assertThat(Fixture.text(compilation.diagnostics())).isEmpty();
    assertThat(compilation.generatedSourceFiles()).isNotEmpty();
  }

  @Test
  void everyRuleIsBrokenAndJustKept() {
    Set<String> rules =
        Checker.ofServices().rules().stream()
            .map(Rule::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(rulesOf(bad())).as("rules with a bad fixture").isEqualTo(rules);
    assertThat(rulesOf(good())).as("rules with a near miss").isEqualTo(rules);
  }

  @Test
  void badFixtureBreaksTheRuleOfItsName() {
    assertThat(bad())
        .allSatisfy(
            fixture -> assertThat(fixture.expected()).contains(" [" + fixture.rule() + "] "));
  }

  static List<Fixture> bad() {
    return Fixture.in("bad");
  }

  static List<Fixture> good() {
    return Fixture.in("good");
  }

  private static Set<String> rulesOf(List<Fixture> fixtures) {
    return fixtures.stream().map(Fixture::rule).collect(Collectors.toCollection(TreeSet::new));
  }
}

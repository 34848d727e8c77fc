package dev.wireglass.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wireglass.processor.check.Checker;
import dev.wireglass.processor.check.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class RuleTableTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

  @Test
  void readmeListsEveryRule() throws IOException {
    List<String> listed =
        ROW.matcher(Files.readString(Path.of("README.md")).split("## The rules")[1])
            .results()
            .map(row -> row.group(1))
            .toList();
    List<String> rules = Checker.ofServices().rules().stream().map(Rule::name).toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(rules);
  }
}

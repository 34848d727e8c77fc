package dev.wireglass.analyzer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page about records says what the lists of fields say.
final class RecordPageTest {
  private static final String REWRITE = "wireglass.rewrite";
  private static final Path PAGE = Path.of("RECORD.md");

  @Test
  void pageIsUpToDate() throws IOException {
    var page = Files.readString(PAGE);
    var wanted = RecordPage.filledIn(page);
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(PAGE, wanted);
      return;
    }
    assertThat(page)
        .as("rewrite it: mvn test -pl analyzer -am -Dtest=RecordPageTest -D%s=true", REWRITE)
        .isEqualTo(wanted);
  }

  @Test
  void pageHasAllTables() throws IOException {
    assertThat(RecordPage.tables(Files.readString(PAGE)))
        .containsExactly("capture", "skipped", "connection", "direction", "summary", "side");
  }

  @Test
  void everyFieldIsDefined() {
    assertThat(
            Stream.of(
                    leaves(TraceFields.CAPTURE),
                    leaves(TraceFields.SKIPPED),
                    leaves(RecordFields.CONNECTION),
                    leaves(SummaryFields.SUMMARY))
                .flatMap(each -> each))
        .allSatisfy(
            leaf -> {
              assertThat(leaf.name()).matches("[a-z][a-z0-9_]*");
              assertThat(leaf.meaning()).matches("\\S.*[.]");
            });
  }

  private static <T> Stream<Node.Leaf<?>> leaves(List<Node<T>> nodes) {
    return nodes.stream()
        .flatMap(
            node ->
                node instanceof Node.Branch<T, ?> branch
                    ? leaves(branch.nodes())
                    : Stream.of((Node.Leaf<T>) node));
  }
}

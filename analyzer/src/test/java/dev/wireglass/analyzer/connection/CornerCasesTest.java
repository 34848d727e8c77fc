package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.wireglass.analyzer.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// 77 connections that were made up, one for each thing that may happen, and what the rules of Zeek
/// say about them.
final class CornerCasesTest {
  private static final String CASES = "captures/derived/corner_cases.";

  private static final List<Difference> DIFFERENCES =
      List.of(
          new Difference("20002", "S0:S", "a SYN that is sent again after 5 s is no other one"),
          new Difference("20021", "S1:SsDa", "a simultaneous open opens one connection"),
          new Difference("20071", "S1:ShADa", "a pause of 10 minutes does not end a connection"));

  private record Case(String port, String name, String expected) {
    private static Case of(String row) {
      var columns = row.split("\t", -1);
      return new Case(columns[0], columns[1], columns[5].replace(":-", ":"));
    }
  }

  @Test
  void everyCaseHasTheStateAndHistoryOfZeek() throws IOException {
    var found = Histories.of(SharedFiles.at(CASES + "pcap"));
    var cases = cases();
    assertThat(cases).hasSize(77);

    assertAll(cases.stream().map(each -> check(each, ofPort(each.port, found))));
  }

  private static Executable check(Case each, String found) {
    var difference = differenceAt(each.port);
    if (difference == null) {
      return () -> assertThat(found).as(each.port + " " + each.name).isEqualTo(each.expected);
    }
    return () ->
        assertThat(found)
            .as(each.port + " " + difference.reason())
            .isEqualTo(difference.ours())
            .isNotEqualTo(each.expected);
  }

  private static @Nullable Difference differenceAt(String port) {
    return DIFFERENCES.stream().filter(each -> each.port().equals(port)).findAny().orElse(null);
  }

  private static String ofPort(String port, Map<List<String>, List<String>> found) {
    var texts =
        found.entrySet().stream()
            .filter(each -> each.getKey().stream().anyMatch(end -> end.endsWith(" " + port)))
            .flatMap(each -> each.getValue().stream())
            .toList();
    return String.join(" ", texts);
  }

  private static List<Case> cases() throws IOException {
    try (Stream<String> rows = Files.lines(SharedFiles.at(CASES + "expected.tsv"))) {
      return rows.skip(1).map(Case::of).toList();
    }
  }
}

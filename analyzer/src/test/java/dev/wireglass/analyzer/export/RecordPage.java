package dev.wireglass.analyzer.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in the tables of the page about records from the lists of fields. In the page they are
/// between a comment with their name and a comment that ends them.
final class RecordPage {
  private static final Pattern TABLE = Pattern.compile("(<!-- (\\w+) -->\n)(?s:.*?)(<!-- end -->)");
  private static final String HEAD = "| name | unit | meaning | source |\n|---|---|---|---|\n";

  private RecordPage() {}

  /// The same page with tables that are up to date.
  static String filledIn(String page) {
    return TABLE
        .matcher(page)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + "\n" + table(found.group(2)) + "\n" + found.group(3)));
  }

  /// The names of the tables in a page.
  static List<String> tables(String page) {
    return TABLE.matcher(page).results().map(found -> found.group(2)).toList();
  }

  private static String table(String name) {
    var rows = new StringBuilder(HEAD);
    switch (name) {
      case "capture" -> addRows("", TraceFields.CAPTURE, rows);
      case "skipped" -> addRows("", TraceFields.SKIPPED, rows);
      case "connection" -> addRows("", RecordFields.CONNECTION, rows);
      case "direction" -> addRows("", DirectionFields.DIRECTION, rows);
      case "summary" -> addRows("", SummaryFields.SUMMARY, rows);
      case "side" -> addRows("", SummaryFields.SIDE, rows);
      default -> throw new IllegalArgumentException("no table " + name);
    }
    return rows.toString();
  }

  private static <T> void addRows(String prefix, List<Node<T>> nodes, StringBuilder rows) {
    for (var node : nodes) {
      if (node instanceof Node.Leaf<T> leaf) {
        addRow(prefix, leaf, rows);
      } else if (node instanceof Node.Branch<T, ?> branch && !isSide(branch)) {
        addRows(prefix + node.name() + ".", branch.nodes(), rows);
      }
    }
  }

  private static void addRow(String prefix, Node.Leaf<?> leaf, StringBuilder rows) {
    rows.append("| `").append(prefix).append(leaf.name()).append("` | ").append(leaf.unit());
    rows.append(" | ").append(leaf.meaning().replace("|", "\\|"));
    rows.append(" | ").append(leaf.source()).append(" |\n");
  }

  /// Both sides have the same fields, in a table of their own.
  private static boolean isSide(Node.Branch<?, ?> branch) {
    return branch.nodes().equals(DirectionFields.DIRECTION)
        || branch.nodes().equals(SummaryFields.SIDE);
  }
}

package dev.wireglass.processor.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A true diagram with one character replaced is refused, unless the character is free:
///
/// - the 0 above bit 0, which diagrams leave out as often as not;
/// - the number of the byte in front of a row that is the only one, because none has to have one;
/// - a letter of a label, or a blank beside one in the same cell and line, if what it is replaced
///   by leaves a label that still fits its field.
///
/// Everything else counts: borders, separators, every digit of rulers and offsets, all blanks
/// around the diagram, all blanks that are not beside a label.
class DiagramMutationsTest {
  private static final String REPLACEMENTS = " x0+-|=:._";

  private static final List<TrueDiagram> DIAGRAMS = TrueDiagram.all().toList();

  static List<TrueDiagram> diagrams() {
    return DIAGRAMS;
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void trueDiagramIsAccepted(TrueDiagram diagram) {
    assertThat(diagram.refusal(diagram.text())).as(diagram.text()).isNull();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void eachReplacedCharacterIsRefusedUnlessFree(TrueDiagram diagram) {
    String text = diagram.text();
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (char replacement : REPLACEMENTS.toCharArray()) {
        String mutant = text.substring(0, i) + replacement + text.substring(i + 1);
        if (text.charAt(i) != '\n'
            && text.charAt(i) != replacement
            && !isFree(text, i)
            && diagram.refusal(mutant) == null) {
          int start = mutant.lastIndexOf('\n', i) + 1;
          accepted.add(mutant.substring(start).lines().findFirst().orElseThrow());
        }
      }
    }
    assertThat(accepted).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void noBorderIsEverPutIntoADiagram(TrueDiagram diagram) {
    String text = diagram.text();
    for (int i = 0; i < text.length(); i++) {
      for (char replacement : "+|~\\#".toCharArray()) {
        String mutant = text.substring(0, i) + replacement + text.substring(i + 1);
        if (text.charAt(i) != '\n' && text.charAt(i) != replacement) {
          assertThat(diagram.refusal(mutant)).as(mutant).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void eachLabelIsNeeded(TrueDiagram diagram) {
    Diagram whole = diagram.diagram();
    for (int i = 0; i < whole.regions().size(); i++) {
      String text = diagram.text();
      for (Diagram.Piece piece : whole.regions().get(i).pieces()) {
        text = Cells.blanked(text, piece);
      }
      assertThat(diagram.refusal(text)).as(text).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("diagrams")
  void swappedLabelsAreRefused(TrueDiagram diagram) {
    Diagram whole = diagram.diagram();
    List<Diagram.Region> regions = whole.regions();
    for (int i = 0; i < regions.size(); i++) {
      for (int j = i + 1; j < regions.size(); j++) {
        List<Diagram.Region> swapped = new ArrayList<>(regions);
        swapped.set(i, new Diagram.Region(regions.get(i).pieces(), regions.get(j).label()));
        swapped.set(j, new Diagram.Region(regions.get(j).pieces(), regions.get(i).label()));
        Diagram mutant = new Diagram(swapped, whole.rows(), whole.legend());
        if (!swapped.equals(regions)) {
          assertThat(Agreement.difference(mutant, diagram.outline()))
              .as("%s and %s", regions.get(i).label(), regions.get(j).label())
              .isNotNull();
        }
      }
    }
  }

  private static boolean isFree(String text, int index) {
    int start = text.lastIndexOf('\n', index) + 1;
    String line = text.substring(start).lines().findFirst().orElseThrow();
    int column = index - start;
    if (start == 0) {
      return column == text.lines().skip(1).findFirst().orElseThrow().indexOf('0');
    }
    if (column < line.indexOf('|')) {
      return line.charAt(column) == '0' && isLoneRow(text);
    }
    return Cells.isRow(line) && Cells.isInside(line, column) && isInLabelOrBeside(line, column);
  }

  /// Whether there are two separators, so one row of one line or more.
  private static boolean isLoneRow(String text) {
    return text.lines().filter(line -> line.strip().startsWith("+")).count() == 2;
  }

  private static boolean isInLabelOrBeside(String line, int column) {
    return Stream.of(column - 1, column, column + 1)
        .anyMatch(at -> Cells.isInside(line, at) && Cells.isLabel(line.charAt(at)));
  }

  /// How the text of a diagram is divided, found without the parser.
  private static final class Cells {
    private static final Set<Character> BORDERS = Set.of('|', '~', ':', '/');

    /// Whether a line is one of a row, or a separator through which a labelled field goes on.
    static boolean isRow(String line) {
      return line.strip().matches("(\\d+\\+? )?([|~:/].*[|~:/]|\\+[^-=+]*\\+)");
    }

    static boolean isInside(String line, int column) {
      char each = line.charAt(column);
      int first = line.replaceAll("[~:/+]", "|").indexOf('|');
      return column > first && column < line.length() - 1 && !isBorder(line, column, each);
    }

    private static boolean isBorder(String line, int column, char each) {
      return each == '|' || (BORDERS.contains(each) && column == line.length() - 1);
    }

    static boolean isLabel(char each) {
      return each != ' ' && !BORDERS.contains(each);
    }

    /// The text without what stands in a piece and in the open separator above it.
    static String blanked(String text, Diagram.Piece piece) {
      List<String> lines = new ArrayList<>(text.lines().toList());
      int row = -1;
      Grid grid =
          lines.stream()
              .filter(line -> line.contains("+"))
              .map(line -> Grid.of(new Line(1, line)))
              .findFirst()
              .orElseThrow();
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        boolean isSeparator = line.strip().startsWith("+");
        row += isSeparator ? 1 : 0;
        boolean isBeside = row == piece.row() || (isSeparator && row == piece.row() + 1);
        if (isBeside && isRow(line)) {
          int from = grid.over(piece.start());
          int to = grid.border(piece.end());
          lines.set(i, line.substring(0, from) + " ".repeat(to - from) + line.substring(to));
        }
      }
      return String.join("\n", lines);
    }
  }
}

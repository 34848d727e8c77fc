package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Holds a diagram against the fields, from the first bit on.
public final class Agreement {
  private final Diagram diagram;
  private final List<Strip> strips;
  private final List<Match> matches = new ArrayList<>();

  /// The strip that comes next, and how many of its bits do.
  private int next;

  private long left;

  /// A region and the strip that it shows.
  private record Match(Diagram.Region region, int strip) {}

  private Agreement(Diagram diagram, Outline outline) {
    this.diagram = diagram;
    this.strips = outline.strips();
    this.left = strips.isEmpty() ? 0 : strips.getFirst().bits();
  }

  /// The first difference, or null when the diagram is true.
  public static @Nullable Difference difference(Diagram diagram, Outline outline) {
    return new Agreement(diagram, outline).difference();
  }

  /// A label as a legend has it.
  static String key(Diagram.Region region) {
    return region.label().replace(" ", "");
  }

  private @Nullable Difference difference() {
    for (Diagram.Region region : diagram.regions()) {
      Difference difference = step(region);
      if (difference != null) {
        return difference;
      }
    }
    if (next < strips.size() && !strips.get(next).isPayload()) {
      return new Difference(
          "row " + (diagram.rows().size() + 1),
          "the diagram has ended, the fields go on with " + shown(strips.get(next)),
          next);
    }
    Difference rival = rivalry();
    return rival == null ? new Offsets(diagram, strips, starts()).difference() : rival;
  }

  /// The strip of each region.
  private List<Integer> starts() {
    return matches.stream().map(Match::strip).toList();
  }

  private @Nullable Difference step(Diagram.Region region) {
    if (isPadding(region)) {
      matches.add(new Match(region, next - 1));
      return null;
    }
    if (next == strips.size()) {
      return new Difference(
          where(region),
          "the diagram says %s, the fields have ended".formatted(shown(region)),
          next);
    }
    Strip strip = strips.get(next);
    if (left < strip.bits() && fit(region, strip) == Fit.NONE) {
      return differs(matches.getLast().region(), next);
    }
    matches.add(new Match(region, next));
    if (fit(region, strip) == Fit.NONE || !take(region, strip)) {
      return differs(region, matches.getLast().strip());
    }
    return null;
  }

  /// Options are often drawn with the padding that is a part of them.
  private boolean isPadding(Diagram.Region region) {
    return next > 0
        && strips.get(next - 1).varies()
        && region.first().start() > 0
        && diagram.endsRow(region.last())
        && region.label().toLowerCase(Locale.ROOT).equals("padding");
  }

  /// Whether the region has the size of what is left of the strip, or as much as the row has room
  /// for.
  private boolean take(Diagram.Region region, Strip strip) {
    if (strip.varies()) {
      advance();
      return diagram.endsRow(region.last()) || isPaddingBehind(region);
    }
    if (region.isElided()) {
      boolean isLong = left > region.bits();
      advance();
      return isLong;
    }
    long bits = isRowOfLines(region) ? left : region.bits();
    left -= bits;
    if (left == 0) {
      advance();
      return true;
    }
    return left > 0 && diagram.endsRow(region.last());
  }

  /// Whether each line stands for a row of bits, without a separator between them.
  private boolean isRowOfLines(Diagram.Region region) {
    Diagram.Piece piece = region.first();
    return region.pieces().size() == 1
        && piece.start() == 0
        && diagram.endsRow(piece)
        && left == (long) piece.bits() * piece.lines();
  }

  private boolean isPaddingBehind(Diagram.Region region) {
    int behind = diagram.regions().indexOf(region) + 1;
    return behind < diagram.regions().size() && isPadding(diagram.regions().get(behind));
  }

  private void advance() {
    next++;
    left = next < strips.size() ? strips.get(next).bits() : 0;
  }

  private int fit(Diagram.Region region, Strip strip) {
    String named = diagram.legend().get(key(region));
    if (named != null) {
      return named.equals(strip.name()) ? Integer.MAX_VALUE : Fit.NONE;
    }
    return Fit.of(region.label(), strip);
  }

  /// A label that fits another field better was probably meant for that; two labels that could be
  /// swapped say nothing.
  private @Nullable Difference rivalry() {
    for (Match match : matches) {
      for (int other = 0; other < strips.size(); other++) {
        if (other != match.strip() && !hasOtherLabel(match) && isRivalled(match, other)) {
          return new Difference(
              where(match.region()),
              "the diagram says \"%s\", which the fields have as %s rather than as %s"
                  .formatted(
                      match.region().label(),
                      strips.get(other).name(),
                      strips.get(match.strip()).name()),
              match.strip());
        }
      }
    }
    return null;
  }

  /// Whether it is padding, or what any reserved field is called.
  private boolean hasOtherLabel(Match match) {
    Strip strip = strips.get(match.strip());
    return fit(match.region(), strip) == Fit.NONE
        || (strip.kind() == Strip.Kind.RESERVED && Fit.isCustomary(match.region().label(), strip));
  }

  private boolean isRivalled(Match match, int other) {
    int own = fit(match.region(), strips.get(match.strip()));
    int others = fit(match.region(), strips.get(other));
    return others > own
        || (others == own
            && matches.stream()
                .filter(each -> each.strip() == other && !hasOtherLabel(each))
                .filter(each -> !each.region().label().equals(match.region().label()))
                .anyMatch(each -> fits(each, match.strip())));
  }

  /// Whether the label of one strip fits another one as well.
  private boolean fits(Match match, int other) {
    return fit(match.region(), strips.get(other)) >= fit(match.region(), strips.get(match.strip()));
  }

  private Difference differs(Diagram.Region region, int strip) {
    return new Difference(
        where(region),
        "the diagram says %s, the fields say %s".formatted(shown(region), shown(strips.get(strip))),
        strip);
  }

  private static String shown(Diagram.Region region) {
    String size = region.isElided() ? "" : " (" + bits(region.bits()) + ")";
    return "\"" + region.label() + "\"" + size;
  }

  private static String shown(Strip strip) {
    return strip.name() + " (" + (strip.varies() ? "any length" : bits(strip.bits())) + ")";
  }

  private static String bits(long count) {
    return count == 1 ? "1 bit" : count + " bits";
  }

  private static String where(Diagram.Region region) {
    Diagram.Piece first = region.first();
    Diagram.Piece last = region.last();
    if (first.row() != last.row()) {
      return "rows %d to %d".formatted(first.row() + 1, last.row() + 1);
    }
    String row = "row " + (first.row() + 1) + ", ";
    return first.bits() == 1
        ? row + "bit " + first.start()
        : row + "bits %d to %d".formatted(first.start(), first.end() - 1);
  }
}

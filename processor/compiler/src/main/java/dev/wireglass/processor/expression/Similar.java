package dev.wireglass.processor.expression;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the name that was probably meant by one that does not exist.
public final class Similar {
  private Similar() {}

  /// The candidate nearest to a misspelled name; null if none is near. Near is a third of the
  /// name's letters, but at least one, inserted, left out, replaced or swapped with its neighbour,
  /// or the same name in other case. Of equally near ones it is the one that differs less when case
  /// does not count, then the first in the alphabet.
  public static @Nullable String nearest(String name, Collection<String> candidates) {
    int far = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(other -> other.equalsIgnoreCase(name) || distance(name, other) <= far)
        .min(byDistance(name))
        .orElse(null);
  }

  private static Comparator<String> byDistance(String name) {
    var lower = lower(name);
    return comparingInt((String other) -> distance(name, other))
        .thenComparingInt(other -> distance(lower, lower(other)))
        .thenComparing(naturalOrder());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// How many letters to insert, leave out, replace or swap; the optimal string alignment distance.
  static int distance(String from, String to) {
    var table = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        table[i][j] = Math.min(i, j) == 0 ? i + j : cell(table, from, to, i, j);
      }
    }
    return table[from.length()][to.length()];
  }

  private static int cell(int[][] table, String from, String to, int i, int j) {
    int replaced = table[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        Math.min(i, j) > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
  }
}

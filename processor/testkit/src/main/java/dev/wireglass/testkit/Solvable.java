package dev.wireglass.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the numbers that an encoder has to fill by itself: those that a length is written with as
/// a sum, and that no range in front depends on.
final class Solvable {
  /// Text in which a larger number can only mean a longer range, by equal steps.
  private static final String SUM = "\\w+(\\s*\\*\\s*\\d+)?(\\s*[+-]\\s*\\d+)?";

  private Solvable() {}

  /// Their names.
  ///
  /// @param absent the fields that are not written, whose lengths say nothing
  static Set<String> of(Declaration declaration, Set<String> absent) {
    Set<String> solvable = new TreeSet<>();
    List<String> used = new ArrayList<>();
    for (Declaration.Part part : declaration.fields()) {
      List<String> names = Formula.names(part.length());
      used.addAll(Formula.names(part.condition()));
      boolean isWritten = !absent.contains(part.name());
      boolean isSum =
          isWritten && part.isRange() && part.length().strip().matches(SUM) && !isZero(part);
      if (isSum && names.size() == 1 && isNumber(declaration, names.getFirst())) {
        names.stream().filter(name -> !used.contains(name)).forEach(solvable::add);
      }
      used.addAll(names);
    }
    return solvable;
  }

  private static boolean isZero(Declaration.Part part) {
    return part.length().matches(".*\\*\\s*0\\b.*");
  }

  private static boolean isNumber(Declaration declaration, String name) {
    return declaration.fields().stream()
        .anyMatch(part -> part.name().equals(name) && part.has("Bits"));
  }
}

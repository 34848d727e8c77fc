package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes names into cells: on one line, word by word, letter by letter where there is room for a
/// single one, or else as an abbreviation that a legend explains.
final class Labels {
  private static final int MOST_LINES = 3;
  private static final int MOST_LETTERS = 4;

  private final Set<String> taken;
  private final Map<String, String> legend = new LinkedHashMap<>();

  /// @param names of all fields
  Labels(List<String> names) {
    taken = new HashSet<>(names);
  }

  /// The lines of a label.
  ///
  /// @param width the characters that a line has room for
  List<String> of(String name, int width) {
    if (name.length() <= width) {
      return List.of(name);
    }
    List<String> words = List.of(name.split("(?<=[a-z0-9])(?=[A-Z])"));
    if (words.size() <= MOST_LINES && words.stream().allMatch(each -> each.length() <= width)) {
      return words;
    }
    if (width == 1 && name.length() <= MOST_LETTERS && name.chars().allMatch(each -> each < 128)) {
      return letters(name);
    }
    String key = key(name, width);
    taken.add(key);
    legend.put(key, name);
    return key.length() <= width ? List.of(key) : letters(key);
  }

  /// The name that each abbreviation stands for, in the order of their use.
  Map<String, String> legend() {
    return legend;
  }

  private static List<String> letters(String text) {
    return List.of(text.split(""));
  }

  /// The consonants, the initials, the first letters, a single letter, or a number: the first that
  /// has room and is free.
  private String key(String name, int width) {
    String initials = name.charAt(0) + name.substring(1).replaceAll("[^A-Z]", "");
    Stream<String> singles =
        Stream.concat(Stream.of(initials.toUpperCase(java.util.Locale.ROOT)), Stream.of(name))
            .flatMap(text -> text.chars().mapToObj(Character::toString));
    List<String> candidates = new ArrayList<>();
    if (width > 1) {
      candidates.add(name.charAt(0) + name.substring(1).replaceAll("[aeiou]", ""));
      candidates.add(initials.length() > 1 ? initials : name.substring(0, width));
      candidates.add(name.substring(0, width));
    }
    singles.filter(Labels::isPlain).forEach(candidates::add);
    return Stream.concat(
            candidates.stream().filter(each -> each.length() <= width),
            IntStream.iterate(1, i -> i + 1).mapToObj(Integer::toString))
        .filter(Predicate.not(taken::contains))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isPlain(String letter) {
    return letter.charAt(0) < 128 && Character.isLetter(letter.charAt(0));
  }
}

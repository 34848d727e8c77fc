package dev.wireglass.processor.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How well a label names a field. A greater number is a better fit; 0 is none.
final class Fit {
  static final int NONE = 0;
  private static final int LETTERS = 1;
  private static final int LETTERS_FROM_THE_FIRST = 2;
  private static final int ABBREVIATION = 3;
  private static final int WORDS = 4;
  private static final int SAME = 5;
  private static final int EXACT = 6;

  private static final Pattern VALUE = Pattern.compile("(.*?)\\s*=\\s*(\\d+)");
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*)\\)");
  private static final Set<String> FOR_RESERVED = Set.of("mbz", "mustbezero", "unused", "zero");
  private static final Set<String> FOR_PAYLOAD = Set.of("data", "payload");

  private Fit() {}

  static int of(String label, Strip strip) {
    Matcher value = VALUE.matcher(label);
    if (value.matches()) {
      return value.group(2).equals(strip.constant()) ? of(value.group(1), strip) : NONE;
    }
    int customary = isCustomary(label, strip) ? customary(label, strip) : NONE;
    return readings(label).stream()
        .mapToInt(reading -> named(reading, strip.name()))
        .reduce(customary, Math::max);
  }

  /// Letters of `reserved` can be the name of another field, such as RD of DNS.
  private static int customary(String label, Strip strip) {
    String letters = String.join("", Words.of(label));
    boolean isAbbreviated =
        letters.length() > 1 && letters.startsWith("r") && !letters.startsWith("reserved");
    return isAbbreviated ? ABBREVIATION : strip.isPayload() ? WORDS : EXACT;
  }

  /// A label alone, without what stands in parentheses, and what stands there.
  private static List<String> readings(String label) {
    List<String> readings = new ArrayList<>(List.of(label));
    String outside = IN_PARENTHESES.matcher(label).replaceAll(" ");
    if (hasStray(Words.of(outside))) {
      return readings;
    }
    readings.add(outside);
    IN_PARENTHESES.matcher(label).results().map(MatchResult::group).forEach(readings::add);
    return readings;
  }

  /// Whether a character stands alone beside words, which is more likely a slip than a word.
  private static boolean hasStray(List<String> words) {
    return words.size() > 1 && words.stream().anyMatch(word -> word.length() == 1);
  }

  /// Whether it is what such a field is usually called, whatever its name.
  static boolean isCustomary(String label, Strip strip) {
    String letters = String.join("", Words.of(label));
    return switch (strip.kind()) {
      case PLAIN -> false;
      case RESERVED ->
          FOR_RESERVED.contains(letters)
              || isZero(letters, strip)
              || (letters.startsWith("r") && Words.isSubsequence(letters, "reserved"));
      case PAYLOAD ->
          !hasStray(Words.of(label)) && Words.of(label).stream().anyMatch(FOR_PAYLOAD::contains);
    };
  }

  /// One zero, or one a bit.
  private static boolean isZero(String letters, Strip strip) {
    return letters.equals("0")
        || (letters.length() == strip.bits() && letters.chars().allMatch(each -> each == '0'));
  }

  private static int named(String label, String name) {
    List<String> labelWords = Words.of(label);
    List<String> nameWords = Words.of(name);
    String labelLetters = String.join("", labelWords);
    String nameLetters = String.join("", nameWords);
    if (label.replace(" ", "").equals(name)) {
      return EXACT;
    }
    boolean isOther = labelWords.contains("padding") && !nameWords.contains("padding");
    if (isOther || labelLetters.isEmpty() || nameLetters.isEmpty()) {
      return NONE;
    }
    if (labelLetters.equals(nameLetters)) {
      return SAME;
    }
    if (Words.isSubsequence(labelWords, nameWords) || says(labelWords, nameWords)) {
      return WORDS;
    }
    if (Words.abbreviates(labelLetters, nameWords) || isAbbreviated(nameLetters, labelWords)) {
      return ABBREVIATION;
    }
    if (!Words.isSubsequence(labelLetters, nameLetters)) {
      return NONE;
    }
    boolean fromTheFirst = labelLetters.charAt(0) == nameLetters.charAt(0);
    return fromTheFirst ? LETTERS_FROM_THE_FIRST : LETTERS;
  }

  /// Whether a label has the words of the name once, and others.
  private static boolean says(List<String> label, List<String> name) {
    List<String> others = new ArrayList<>(label);
    name.forEach(others::remove);
    return Words.isSubsequence(name, label)
        && others.stream().allMatch(word -> word.length() > 1 && !name.contains(word));
  }

  /// Such as `ihl` for Internet Header Length.
  private static boolean isAbbreviated(String name, List<String> label) {
    return name.length() > 1
        && !hasStray(label)
        && name.charAt(0) == label.getFirst().charAt(0)
        && Words.abbreviates(name, label);
  }
}

package dev.wireglass.processor.diagram;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names and labels as words.
final class Words {
  private static final String PART = "[\\p{javaJavaIdentifierPart}]";
  private static final String NAME = "(?=" + PART + "*[\\p{L}\\p{N}])" + PART + "+";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:[(\\[]*"
              + NAME
              + "(?:[-/'&=:.,]"
              + NAME
              + ")*\\.?[)\\]]*,?|\\.{3,}|=(?=\\s*\\d))(?=\\s|$)");

  private static final Pattern HUMP = Pattern.compile("([\\p{Ll}\\p{N}])(\\p{Lu})");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_BRACKET = Pattern.compile("[^()\\[\\]]+");

  private Words() {}

  /// The words of a name or a label, in lower case, without punctuation.
  static List<String> of(String text) {
    return BETWEEN
        .splitAsStream(HUMP.matcher(text).replaceAll("$1 $2"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /// The index of the first character that no label has, or -1.
  static int strange(String text) {
    Matcher token = TOKEN.matcher(text);
    int index = 0;
    while (index < text.length()) {
      if (Character.isWhitespace(text.charAt(index))) {
        index++;
      } else if (token.region(index, text.length()).lookingAt()) {
        index = token.end();
      } else {
        return index;
      }
    }
    return -1;
  }

  /// Whether each bracket of a label is closed.
  static boolean isBalanced(String text) {
    String brackets = NO_BRACKET.matcher(text).replaceAll("");
    String inner = brackets.replace("()", "").replace("[]", "");
    while (!inner.equals(brackets)) {
      brackets = inner;
      inner = brackets.replace("()", "").replace("[]", "");
    }
    return inner.isEmpty();
  }

  /// Whether some of the words, in order, begin with the pieces of the text: `hlen` with header
  /// length.
  static boolean abbreviates(String text, List<String> words) {
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (String word : words) {
      for (int from = text.length() - 1; from >= 0; from--) {
        for (int end = from + 1; reached[from] && end <= text.length(); end++) {
          reached[end] |= word.startsWith(text.substring(from, end));
        }
      }
    }
    return reached[text.length()];
  }

  /// Whether the letters of one text occur in the other in the same order.
  static boolean isSubsequence(String text, String of) {
    int next = 0;
    for (int i = 0; i < of.length() && next < text.length(); i++) {
      next += of.charAt(i) == text.charAt(next) ? 1 : 0;
    }
    return next == text.length();
  }

  /// Whether some words occur among others in the same order.
  static boolean isSubsequence(List<String> words, List<String> of) {
    int next = 0;
    for (String each : of) {
      next += next < words.size() && each.equals(words.get(next)) ? 1 : 0;
    }
    return next == words.size();
  }
}

package dev.wireglass.processor.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names and strings as Lua and Wireshark want them.
final class LuaNames {
  /// What Lua keeps for itself and Java does not.
  private static final Set<String> KEYWORDS =
      Set.of(
          "and",
          "elseif",
          "end",
          "function",
          "in",
          "local",
          "nil",
          "not",
          "or",
          "repeat",
          "then",
          "until");

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private LuaNames() {}

  /// The protocol of a header, which is also the name of its dissector and starts the names of its
  /// fields.
  static String protocol(String header) {
    return "wireglass_" + plain(header.replace('.', '_')).toLowerCase(Locale.ROOT);
  }

  /// A name with nothing but letters, digits and `_`.
  static String plain(String name) {
    return name.codePoints().mapToObj(LuaNames::plain).collect(Collectors.joining());
  }

  private static String plain(int letter) {
    boolean isPlain = letter < 128 && (Character.isLetterOrDigit(letter) || letter == '_');
    return isPlain ? Character.toString(letter) : "_u%04x".formatted(letter);
  }

  /// An entry of a table.
  static String entry(String table, String name) {
    return isIdentifier(name) ? table + "." + name : table + "[" + quoted(name) + "]";
  }

  /// The key of an entry where a table is written out.
  static String key(String name) {
    return isIdentifier(name) ? name : "[" + quoted(name) + "]";
  }

  private static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches() && !KEYWORDS.contains(name);
  }

  /// A string literal of bytes.
  static String bytes(List<Long> bytes) {
    return bytes.stream()
        .map(each -> "\\%03d".formatted(each))
        .collect(Collectors.joining("", "\"", "\""));
  }

  /// A string literal.
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char letter : text.toCharArray()) {
      switch (letter) {
        case '"', '\\' -> quoted.append('\\').append(letter);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        default -> quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }
}

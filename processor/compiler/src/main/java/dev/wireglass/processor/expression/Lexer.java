package dev.wireglass.processor.expression;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Cuts a text into tokens, one at a time, so that the leftmost error is the one that is reported.
final class Lexer {
  /// Longer symbols stand before their prefixes.
  private static final List<String> SYMBOLS =
      List.of(
          "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "+", "-", "*", "/", "%", "&", "|", "!",
          "<", ">", "?", ":", "(", ")");

  /// What Java or mathematics has and expressions have not, with what to write instead.
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          entry(">>>", "use >>"),
          entry("**", "use * or <<"),
          entry("++", "put a space between the signs"),
          entry("--", "put a space between the signs"),
          entry("=", "== compares"),
          entry("===", "== compares"),
          entry("<>", "!= compares"),
          entry("^", ""),
          entry("~", ""));

  private final String text;
  private int position;

  Lexer(String text) {
    this.text = text;
  }

  /// The next token; the end again and again behind the last one.
  Token next() throws Unparsable {
    position = skip(position, Character::isWhitespace);
    if (position == text.length()) {
      return take(Token.Type.END, position);
    }
    char first = text.charAt(position);
    if (isDigit(first)) {
      return take(Token.Type.NUMBER, skip(position, Character::isJavaIdentifierPart));
    }
    if (Character.isJavaIdentifierStart(first)) {
      return take(Token.Type.NAME, skip(position, Character::isJavaIdentifierPart));
    }
    return symbol();
  }

  private Token symbol() throws Unparsable {
    for (int length = Math.min(3, text.length() - position); length > 0; length--) {
      var symbol = text.substring(position, position + length);
      if (FOREIGN.containsKey(symbol)) {
        throw foreign(symbol, FOREIGN.get(symbol));
      }
      if (SYMBOLS.contains(symbol)) {
        return take(Token.Type.SYMBOL, position + length);
      }
    }
    throw foreign(Character.toString(text.codePointAt(position)), "");
  }

  private Unparsable foreign(String symbol, String instead) {
    var hint = instead.isEmpty() ? "" : "; " + instead;
    return new Unparsable(
        new Span(position, position + symbol.length()),
        symbol + " is not part of expressions" + hint);
  }

  private Token take(Token.Type type, int end) {
    var token = new Token(type, text.substring(position, end), new Span(position, end));
    position = end;
    return token;
  }

  private int skip(int from, IntPredicate accepted) {
    int index = from;
    while (index < text.length() && accepted.test(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

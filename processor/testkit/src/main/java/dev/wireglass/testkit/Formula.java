package dev.wireglass.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Calculates a length expression step by step, on its own terms: it shares nothing with the
/// compiler that it is used to test.
final class Formula {
  private static final Pattern TOKEN =
      Pattern.compile(
          "0[xX][0-9a-fA-F_]+|[0-9][0-9_]*|[A-Za-z_$][\\w$]*|<<|>>|<=|>=|==|!=|&&|\\|\\||\\S");

  /// Binary operators by rising precedence, those of one line alike.
  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("|"),
          List.of("&"),
          List.of("==", "!="),
          List.of("<", "<=", ">", ">="),
          List.of("<<", ">>"),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  private final List<String> tokens;
  private final ToLongFunction<String> names;
  private int next;

  private Formula(String text, ToLongFunction<String> names) {
    this.tokens = tokens(text);
    this.names = names;
  }

  /// The value of an expression.
  ///
  /// @param names the value of each name
  static long value(String text, ToLongFunction<String> names) {
    Formula formula = new Formula(text, names);
    long value = formula.choice();
    if (formula.next != formula.tokens.size()) {
      throw new IllegalArgumentException(text);
    }
    return value;
  }

  /// The names in an expression.
  static List<String> names(String text) {
    return tokens(text).stream()
        .filter(token -> Character.isJavaIdentifierStart(token.charAt(0)))
        .toList();
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private long choice() {
    long condition = binary(0);
    if (!take("?")) {
      return condition;
    }
    long whenTrue = choice();
    expect(":");
    long whenFalse = choice();
    return condition != 0 ? whenTrue : whenFalse;
  }

  private long binary(int level) {
    if (level == OPERATORS.size()) {
      return operand();
    }
    long value = binary(level + 1);
    while (next < tokens.size() && OPERATORS.get(level).contains(tokens.get(next))) {
      String operator = tokens.get(next++);
      value = apply(operator, value, binary(level + 1));
    }
    return value;
  }

  private static long apply(String operator, long left, long right) {
    return switch (operator) {
      case "||" -> left != 0 || right != 0 ? 1 : 0;
      case "&&" -> left != 0 && right != 0 ? 1 : 0;
      case "|" -> left | right;
      case "&" -> left & right;
      case "==" -> left == right ? 1 : 0;
      case "!=" -> left != right ? 1 : 0;
      case "<" -> left < right ? 1 : 0;
      case "<=" -> left <= right ? 1 : 0;
      case ">" -> left > right ? 1 : 0;
      case ">=" -> left >= right ? 1 : 0;
      case "<<" -> left << right;
      case ">>" -> left >> right;
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      // Both branches of ?: are calculated here, also the one that a zero keeps from being taken.
      case "/" -> right == 0 ? 0 : left / right;
      case "%" -> right == 0 ? 0 : left % right;
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private long operand() {
    if (take("-")) {
      return -operand();
    }
    if (take("!")) {
      return operand() == 0 ? 1 : 0;
    }
    if (take("(")) {
      long value = choice();
      expect(")");
      return value;
    }
    String token = tokens.get(next++);
    return Character.isDigit(token.charAt(0))
        ? Long.decode(token.replace("_", ""))
        : names.applyAsLong(token);
  }

  private boolean take(String token) {
    boolean found = next < tokens.size() && tokens.get(next).equals(token);
    next += found ? 1 : 0;
    return found;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw new IllegalArgumentException("no " + token + " in " + tokens);
    }
  }
}

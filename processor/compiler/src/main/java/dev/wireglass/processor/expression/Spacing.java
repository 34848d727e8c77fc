package dev.wireglass.processor.expression;

/// Writes an expression with the customary spaces, so that two that differ in nothing else become
/// the same text.
public final class Spacing {
  private Spacing() {}

  /// Such as `ihl * 4 - 20` for `ihl*4-20`. What is no expression stays as it is.
  public static String of(String expression) {
    try {
      return spaced(new Lexer(expression));
    } catch (Unparsable _) {
      return expression;
    }
  }

  private static String spaced(Lexer lexer) throws Unparsable {
    StringBuilder text = new StringBuilder();
    boolean isOperand = false;
    boolean isTight = true;
    for (Token token = lexer.next(); token.type() != Token.Type.END; token = lexer.next()) {
      boolean isSign = token.is("-") && !isOperand;
      text.append(isTight || token.is(")") ? "" : " ").append(token.text());
      isTight = isSign || token.is("!") || token.is("(");
      isOperand = token.type() != Token.Type.SYMBOL || token.is(")");
    }
    return text.toString();
  }
}

package dev.wireglass.processor.expression;

import dev.wireglass.processor.expression.Expression.Binary;
import dev.wireglass.processor.expression.Expression.Conditional;
import dev.wireglass.processor.expression.Expression.Literal;
import dev.wireglass.processor.expression.Expression.Name;
import dev.wireglass.processor.expression.Expression.Negation;
import dev.wireglass.processor.expression.Expression.Not;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes expressions out of text, with Java's precedence: recursive descent for operands and `?:`,
/// precedence climbing for operators.
public final class ExpressionParser {
  /// How deep parentheses, signs and `?:` may be nested, so that no stack ever overflows.
  private static final int MAX_DEPTH = 50;

  /// How many operands and operators there may be, for the same reason.
  private static final int MAX_SIZE = 200;

  private static final int LOOSEST = 0;

  private final Lexer lexer;
  private Token current;
  private int consumedEnd;
  private int depth;
  private int size;

  private ExpressionParser(String text) throws Unparsable {
    lexer = new Lexer(text);
    current = lexer.next();
  }

  /// The expression that the whole text is, or the leftmost error in it. Never throws.
  public static Parse parse(String text) {
    try {
      return new Parse.Parsed(new ExpressionParser(text).whole());
    } catch (Unparsable unparsable) {
      return unparsable.error();
    }
  }

  private Expression whole() throws Unparsable {
    if (current.type() == Token.Type.END) {
      throw new Unparsable(current.span(), "the expression is empty");
    }
    var expression = conditional();
    if (current.type() != Token.Type.END) {
      throw expected("an operator");
    }
    return expression;
  }

  private Expression conditional() throws Unparsable {
    enter();
    int start = current.span().start();
    var expression = binary(LOOSEST);
    if (current.is("?")) {
      advance();
      var whenTrue = conditional();
      consume(":");
      var whenFalse = conditional();
      count();
      expression = new Conditional(expression, whenTrue, whenFalse, since(start));
    }
    depth--;
    return expression;
  }

  private Expression binary(int looserThan) throws Unparsable {
    int start = current.span().start();
    var left = unary();
    for (var operator = operator(looserThan); operator != null; operator = operator(looserThan)) {
      advance();
      var right = binary(operator.precedence());
      count();
      left = new Binary(operator, left, right, since(start));
    }
    return left;
  }

  /// The operator that comes next, if it binds tighter than `looserThan`.
  private @Nullable Operator operator(int looserThan) {
    return Arrays.stream(Operator.values())
        .filter(operator -> operator.precedence() > looserThan && current.is(operator.symbol()))
        .findAny()
        .orElse(null);
  }

  private Expression unary() throws Unparsable {
    if (!current.is("-") && !current.is("!")) {
      return operand();
    }
    boolean negates = current.is("-");
    enter();
    int start = current.span().start();
    advance();
    var operand = unary();
    count();
    depth--;
    return negates ? new Negation(operand, since(start)) : new Not(operand, since(start));
  }

  private Expression operand() throws Unparsable {
    count();
    var token = current;
    if (token.is("(")) {
      advance();
      var inner = conditional();
      consume(")");
      return inner;
    }
    return switch (token.type()) {
      case NUMBER -> {
        long value = Numeral.value(token);
        advance();
        yield new Literal(value, token.span());
      }
      case NAME -> {
        advance();
        yield name(token);
      }
      case SYMBOL, END -> throw expected("a number, a name or (");
    };
  }

  private Name name(Token token) throws Unparsable {
    if (current.is("(")) {
      throw new Unparsable(
          current.span(), token.text() + " is followed by (; a field is named without ()");
    }
    return new Name(token.text(), token.span());
  }

  private void consume(String symbol) throws Unparsable {
    if (!current.is(symbol)) {
      throw expected("an operator or " + symbol);
    }
    advance();
  }

  private void advance() throws Unparsable {
    consumedEnd = current.span().end();
    current = lexer.next();
  }

  private Span since(int start) {
    return new Span(start, consumedEnd);
  }

  private void enter() throws Unparsable {
    if (++depth > MAX_DEPTH) {
      throw new Unparsable(current.span(), "more than " + MAX_DEPTH + " levels of nesting");
    }
  }

  private void count() throws Unparsable {
    if (++size > MAX_SIZE) {
      throw new Unparsable(current.span(), "more than " + MAX_SIZE + " operands and operators");
    }
  }

  private Unparsable expected(String what) {
    return new Unparsable(current.span(), "expected " + what + " but found " + current.described());
  }
}

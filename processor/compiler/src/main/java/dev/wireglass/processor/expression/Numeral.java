package dev.wireglass.processor.expression;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// Integer literals as Java writes them: decimal or hexadecimal, with underscores between digits
/// and perhaps an `L` at the end.
final class Numeral {
  private static final Pattern DECIMAL = Pattern.compile("(0|[1-9](_*[0-9])*)L?");
  private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F](_*[0-9a-fA-F])*L?");

  private Numeral() {}

  /// The number that a token stands for.
  static long value(Token token) throws Unparsable {
    var digits = token.text().replaceAll("[_L]", "");
    if (DECIMAL.matcher(token.text()).matches()) {
      return exact(new BigInteger(digits), token);
    }
    if (HEXADECIMAL.matcher(token.text()).matches()) {
      return exact(new BigInteger(digits.substring(2), 16), token);
    }
    throw new Unparsable(
        token.span(), token.text() + " is not a number; write it in decimal, or in hex after 0x");
  }

  private static long exact(BigInteger value, Token token) throws Unparsable {
    if (value.bitLength() > 63) {
      throw new Unparsable(
          token.span(), token.text() + " is larger than the largest number, " + Long.MAX_VALUE);
    }
    return value.longValueExact();
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.wording.Cure;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// What an expression divides by cannot be zero in a header that is read.
@AutoService(Rule.class)
public final class DivisorsAreNeverZero implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.lengths().all().flatMap(DivisorsAreNeverZero::problem);
  }

  private static Stream<Problem> problem(LengthExpression length) {
    Expression sound = length.sound();
    Expression divisor =
        sound == null ? null : Intervals.mayDivideByZero(sound, length.environment());
    return divisor == null ? Stream.empty() : Stream.of(problem(length, sound, divisor));
  }

  private static Problem problem(LengthExpression length, Expression sound, Expression divisor) {
    Quotation quotation = new Quotation(length);
    String text = quotation.part(divisor.span());
    String bound =
        new Cure(
                length.header(),
                length.environment(),
                narrowed -> Intervals.mayDivideByZero(sound, narrowed) == null)
            .help(divisor.names());
    return quotation
        .problem("the divisor %s can be 0".formatted(text), quotation.rangesIn(divisor.span()))
        .help(
            bound == null
                ? guard(length)
                    .formatted(
                        divisor instanceof Expression.Name ? text : "(" + text + ")",
                        quotation.unquoted())
                : bound);
  }

  private static String guard(LengthExpression length) {
    return length.role() == LengthExpression.Role.PRESENCE
        ? "look at that first: \"%s != 0 && (%s)\""
        : "say what the length is then: \"%s == 0 ? 0 : %s\"";
  }
}

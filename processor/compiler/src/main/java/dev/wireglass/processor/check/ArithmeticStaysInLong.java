package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.wording.Cure;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/// No part of an expression can be larger or smaller than what a `long` holds.
@AutoService(Rule.class)
public final class ArithmeticStaysInLong implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.lengths().all().flatMap(ArithmeticStaysInLong::problem);
  }

  private static Stream<Problem> problem(LengthExpression length) {
    Expression sound = length.sound();
    if (sound == null || refusedEarlier(sound, length.environment())) {
      return Stream.empty();
    }
    Expression part = Intervals.mayOverflowLong(sound, length.environment());
    return part == null ? Stream.empty() : Stream.of(problem(length, sound, part));
  }

  private static boolean refusedEarlier(Expression sound, Map<String, Interval> environment) {
    return Intervals.mayDivideByZero(sound, environment) != null
        || Intervals.mayShiftTooFar(sound, environment) != null;
  }

  private static Problem problem(LengthExpression length, Expression sound, Expression part) {
    Quotation quotation = new Quotation(length);
    String bound =
        new Cure(
                length.header(),
                length.environment(),
                narrowed -> Intervals.mayOverflowLong(sound, narrowed) == null)
            .help(part.names());
    return quotation
        .problem(
            "the calculation can overflow a long: %s is %s"
                .formatted(
                    quotation.part(part.span()),
                    Quotation.shown(Intervals.of(part, length.environment()))),
            marks(quotation, part))
        .help(
            bound == null
                ? "limit what it is calculated from: \"n < 1000 ? n : 1000\" has at most 1000"
                : bound);
  }

  private static Caret[] marks(Quotation quotation, Expression part) {
    return part instanceof Expression.Name
        ? quotation.rangesIn(part.span())
        : Stream.concat(
                Stream.of(new Caret(part.span(), "overflows")),
                Arrays.stream(quotation.rangesIn(part.span())))
            .toArray(Caret[]::new);
  }
}

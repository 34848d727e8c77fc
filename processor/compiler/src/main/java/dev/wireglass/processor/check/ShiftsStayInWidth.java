package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.wording.Cure;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.Map;
import java.util.stream.Stream;

/// An expression shifts by 0 to 63 bits; by more, Java would start again at 0.
@AutoService(Rule.class)
public final class ShiftsStayInWidth implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header.lengths().all().flatMap(ShiftsStayInWidth::problem);
  }

  private static Stream<Problem> problem(LengthExpression length) {
    Expression sound = length.sound();
    Expression distance =
        sound == null ? null : Intervals.mayShiftTooFar(sound, length.environment());
    return distance == null ? Stream.empty() : Stream.of(problem(length, sound, distance));
  }

  private static Problem problem(LengthExpression length, Expression sound, Expression distance) {
    Map<String, Interval> environment = length.environment();
    Quotation quotation = new Quotation(length);
    String bound =
        new Cure(
                length.header(),
                environment,
                narrowed -> Intervals.mayShiftTooFar(sound, narrowed) == null)
            .help(distance.names());
    return quotation
        .problem(
            "the shift is by %s bits; 0 .. 63 are possible"
                .formatted(Quotation.shown(Intervals.of(distance, environment))),
            quotation.rangesIn(distance.span()))
        .help(
            bound == null
                ? "shift by (%s & 63), or by what it has to be at most"
                    .formatted(quotation.part(distance.span()))
                : bound);
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.wording.Cure;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The length of a field cannot be negative in a header that is read. That of a payload can: it is
/// what the header declares, not what is there.
@AutoService(Rule.class)
public final class LengthIsNeverNegative implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .filter(LengthIsNeverNegative::canBeNegative)
        .map(LengthIsNeverNegative::problem);
  }

  /// Whether it is the length of a field and can be negative.
  static boolean canBeNegative(LengthExpression length) {
    Interval interval = length.interval();
    return length.role() == LengthExpression.Role.FIELD
        && interval != null
        && !interval.isNonNegative();
  }

  private static Problem problem(LengthExpression length) {
    Quotation quotation = new Quotation(length);
    Interval interval = length.interval();
    String saying =
        interval.isSingle()
            ? "%s is %s".formatted(quotation.quoted(), interval.min())
            : "%s ranges over %s".formatted(quotation.quoted(), interval);
    return quotation
        .problem(saying + "; a length is at least 0", quotation.ranges())
        .help(help(length));
  }

  private static String help(LengthExpression length) {
    Expression sound = length.calculable();
    String bound =
        new Cure(
                length.header(),
                length.environment(),
                narrowed -> Intervals.of(sound, narrowed).isNonNegative())
            .help(sound.names());
    String guarded = bound == null && !length.interval().isSingle() ? guarded(length) : null;
    if (guarded != null) {
      return "say what the length is then: \"%s\"".formatted(guarded);
    }
    return bound == null ? "calculate a length that is 0 or more for every header" : bound;
  }

  /// The text with 0 in place of negative lengths, if that can be proved.
  private static @Nullable String guarded(LengthExpression length) {
    String text = new Quotation(length).unquoted();
    return Stream.of(text, "(" + text + ")")
        .map(each -> each + " < 0 ? 0 : " + text)
        .filter(each -> isProved(length.saying(each)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isProved(LengthExpression length) {
    Interval interval = length.interval();
    return interval != null && interval.isNonNegative();
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Cure;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.JavaSource;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.PositionExpression;
import java.math.BigInteger;
import java.util.stream.Stream;

/// The length that a header declares is never smaller than its fields.
@AutoService(Rule.class)
public final class LengthCoversFields implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    LengthExpression length = header.lengths().ofHeader();
    if (length == null || isRefusedEarlier(header)) {
      return Stream.empty();
    }
    Expression expression = length.calculable();
    Expression end = PositionExpression.of(header, header.layout().end());
    if (expression == null || end == null) {
      return Stream.empty();
    }
    Expression spare = PositionExpression.difference(expression, end);
    boolean covers = Intervals.of(spare, length.environment()).isNonNegative();
    return covers ? Stream.empty() : Stream.of(problem(length, end, spare));
  }

  /// Where fields end cannot be told if the size of one is wrong.
  private static boolean isRefusedEarlier(HeaderModel header) {
    return !Sound.hasPlaces(header)
        || header
            .lengths()
            .all()
            .filter(length -> length.role() == LengthExpression.Role.FIELD)
            .anyMatch(
                length -> length.usesRemaining() || LengthIsNeverNegative.canBeNegative(length));
  }

  private static String bytes(BigInteger count) {
    return count.equals(BigInteger.ONE) ? "1 byte" : count + " bytes";
  }

  private static Problem problem(LengthExpression length, Expression end, Expression spare) {
    Quotation quotation = new Quotation(length);
    Interval missing = Intervals.of(spare, length.environment());
    String bound =
        new Cure(
                length.header(),
                length.environment(),
                narrowed -> Intervals.of(spare, narrowed).isNonNegative())
            .help(spare.names());
    String text = JavaSource.of(end);
    String saying =
        end instanceof Expression.Literal
            ? "%s is %s, but the fields take %s bytes"
                .formatted(quotation.quoted(), Quotation.shown(length.interval()), text)
            : "%s can be less than the fields take, by %s"
                .formatted(quotation.quoted(), bytes(missing.min().negate()));
    Problem problem = quotation.problem(saying, quotation.ranges());
    Problem noted =
        end instanceof Expression.Literal ? problem : problem.note("the fields take " + text);
    return noted.help(bound == null ? "declare a length of at least \"" + text + '"' : bound);
  }
}

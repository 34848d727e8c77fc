package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.wording.Cure;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.LengthExpression.Role;
import java.util.stream.Stream;

/// The length of a header fits what its accessor returns; that of a field is at most 2147483647,
/// unless it is what remains.
@AutoService(Rule.class)
public final class LengthFitsItsCarrier implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .filter(LengthFitsItsCarrier::hasMost)
        .filter(length -> !fits(length.interval()))
        .map(LengthFitsItsCarrier::problem);
  }

  private static boolean hasMost(LengthExpression length) {
    return switch (length.role()) {
      case FIELD -> length.calculable() != null && !length.usesRemaining();
      case HEADER ->
          length.calculable() != null && length.accessor().carrier() == Carrier.Primitive.INT;
      case PRESENCE, PAYLOAD -> false;
    };
  }

  private static boolean fits(Interval interval) {
    return interval.max().compareTo(Interval.INT.max()) <= 0;
  }

  private static Problem problem(LengthExpression length) {
    Quotation quotation = new Quotation(length);
    Expression calculable = length.calculable();
    String bound =
        new Cure(
                length.header(),
                length.environment(),
                narrowed -> fits(Intervals.of(calculable, narrowed)))
            .help(calculable.names());
    boolean isField = length.role() == Role.FIELD;
    String either = isField ? "" : "return long";
    String or = isField || bound == null ? "" : ", or ";
    String otherwise = isField && bound == null ? "calculate a length that is smaller" : "";
    return quotation
        .problem(
            "%s is up to %s; %s %s"
                .formatted(
                    quotation.quoted(),
                    length.interval().max(),
                    isField ? "a field has at most" : "an int holds",
                    Integer.MAX_VALUE),
            quotation.ranges())
        .help(either + or + (bound == null ? otherwise : bound));
  }
}

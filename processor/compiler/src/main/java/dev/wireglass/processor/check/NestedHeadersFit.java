package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A range is not always too short for the header that stands in it.
@AutoService(Rule.class)
public final class NestedHeadersFit implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.of(header)
        .filter(inside -> !inside.isList())
        .filter(inside -> Sound.hasOneLength(inside.range().clause()))
        .filter(inside -> most(inside) != null)
        .filter(inside -> most(inside).compareTo(fewest(inside)) < 0)
        .map(NestedHeadersFit::problem);
  }

  private static @Nullable BigInteger most(Inside inside) {
    if (!inside.range().isCalculated() && !inside.range().clause().isTerminated()) {
      return BigInteger.valueOf(inside.range().clause().fixed());
    }
    LengthExpression declared = inside.header().lengths().of(inside.range().accessor());
    Interval length = declared == null ? null : declared.interval();
    return length == null || length.max().signum() < 0 ? null : length.max();
  }

  private static BigInteger fewest(Inside inside) {
    return BigInteger.valueOf(inside.nested().fewestBytes());
  }

  private static Problem problem(Inside inside) {
    Clause.Bytes range = inside.range().clause();
    boolean isVariable = inside.range().isCalculated();
    boolean varies = inside.nested().varies();
    return Problem.at(
            isVariable ? range.length().place() : range.fixedPlace(),
            "%s is %s%s, but %s takes %s%s"
                .formatted(
                    inside.name(),
                    isVariable ? "at most " : "",
                    Text.bytes(most(inside).longValueExact()),
                    inside.nested().reference().name(),
                    fewest(inside),
                    varies ? " or more" : ""))
        .help(
            varies || isVariable
                ? "give it %s or more".formatted(Text.bytes(fewest(inside).longValueExact()))
                : "remove @Bytes: %s is always %s"
                    .formatted(
                        inside.nested().reference().name(),
                        Text.bytes(fewest(inside).longValueExact())));
  }
}

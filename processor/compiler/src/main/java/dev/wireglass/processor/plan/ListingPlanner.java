package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Declared;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import dev.wireglass.processor.model.NestedHeader;
import dev.wireglass.processor.model.View;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plans how lists of headers are walked through.
final class ListingPlanner {
  private ListingPlanner() {}

  static Stream<Listing> listings(HeaderModel header) {
    return header
        .ranges()
        .flatMap(
            range ->
                range.view() instanceof View.Elements(Clause.Repeated list, boolean isSized)
                    ? Stream.of(listing(header, range, list, isSized))
                    : Stream.empty());
  }

  private static Listing listing(
      HeaderModel header, Field.Bytes range, Clause.Repeated list, boolean isSized) {
    NestedHeader element = list.element();
    LengthExpression count = header.lengths().ofCount(range.accessor());
    LengthExpression until = list.condition();
    Expression condition = until == null ? null : condition(until);
    return new Listing(
        range.name(),
        element.reference(),
        Planner.plan(element.model()),
        Declared.text(list),
        element.isReadableIn(element.size()) ? element.size() : -1,
        isSized,
        count == null ? null : ExtentPlanner.calculated(count),
        condition,
        condition != null && !Intervals.fitsInt(condition, until.environment()));
  }

  private static @Nullable Expression condition(LengthExpression until) {
    return until.parse() instanceof Parse.Parsed(Expression expression) ? expression : null;
  }
}

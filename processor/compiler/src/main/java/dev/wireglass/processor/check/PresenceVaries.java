package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// The condition of a field holds in some headers and not in others.
@AutoService(Rule.class)
public final class PresenceVaries implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .filter(length -> length.role() == LengthExpression.Role.PRESENCE)
        .flatMap(PresenceVaries::problem);
  }

  private static Stream<Problem> problem(LengthExpression presence) {
    Expression condition = presence.calculable();
    if (condition == null) {
      return Stream.empty();
    }
    boolean canHold = Intervals.canBe(condition, true, presence.environment());
    boolean canFail = Intervals.canBe(condition, false, presence.environment());
    return canHold && canFail ? Stream.empty() : Stream.of(problem(presence, canHold));
  }

  private static Problem problem(LengthExpression presence, boolean always) {
    Quotation quotation = new Quotation(presence);
    String own = presence.accessor().name();
    return quotation
        .problem(
            "%s is %s true, so %s is %s there"
                .formatted(
                    quotation.quoted(),
                    always ? "always" : "never",
                    own,
                    always ? "always" : "never"),
            quotation.ranges())
        .help(
            always
                ? "remove @Present, or correct the condition"
                : "remove %s, or correct the condition".formatted(own));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// No length is calculated from itself.
@AutoService(Rule.class)
public final class LengthsHaveNoCycle implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .flatMap(
            length -> Usable.names(length, Binding.Cycle.class).map(name -> problem(length, name)));
  }

  private static Problem problem(LengthExpression length, Expression.Name name) {
    String own = length.accessor().name();
    boolean isSum = length.role() != LengthExpression.Role.HEADER && !name.name().equals(own);
    String noun = length.role().noun();
    return new Quotation(length)
        .problem(
            "the %s is calculated from itself".formatted(noun),
            new Caret(
                name.span(),
                isSum
                    ? "is the sum of all fields, " + own + " included"
                    : "is this " + whose(length)))
        .help(
            isSum
                ? "declare the length of the header: @Length(\"...\") int %s();"
                    .formatted(name.name())
                : "calculate it from others; " + Usable.of(length).sentence());
  }

  private static String whose(LengthExpression length) {
    return length.role() == LengthExpression.Role.PRESENCE ? "field" : "length";
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Inside;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.expression.Intervals;
import dev.wireglass.processor.expression.Kind;
import dev.wireglass.processor.expression.Parse;
import dev.wireglass.processor.expression.Span;
import dev.wireglass.processor.expression.Typing;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What ends a list is a condition over numbers of its elements.
@AutoService(Rule.class)
public final class UntilIsACondition implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Inside.lists(header).flatMap(list -> problem(list, (Clause.Repeated) list.clause()));
  }

  private static Stream<Problem> problem(Inside list, Clause.Repeated repeated) {
    LengthExpression until = repeated.condition();
    if (until == null) {
      return Stream.empty();
    }
    return switch (until.parse()) {
      case Parse.SyntaxError(Span at, String message) ->
          Stream.of(problem(list, until, "is no condition", new Caret(at, message)));
      case Parse.Parsed(Expression condition) -> typed(list, until, condition);
    };
  }

  private static Stream<Problem> typed(Inside list, LengthExpression until, Expression condition) {
    if (until.typing(condition) instanceof Typing.TypeError(Span at, String message)) {
      return Stream.of(problem(list, until, "is no condition", new Caret(at, message)));
    }
    if (!until.typing(condition).equals(new Typing.Typed(Kind.BOOLEAN))) {
      return Stream.of(
          problem(list, until, "is no condition")
              .help("compare it, such as until = \"%s == 0\"".formatted(until.text().value())));
    }
    List<Problem> unknown =
        condition.names().stream()
            .filter(name -> !isKnown(until.bind(name.name())))
            .map(name -> unknown(list, until, name))
            .limit(1)
            .toList();
    return unknown.isEmpty() && !isCalculable(until, condition)
        ? Stream.of(
            problem(list, until, "cannot be calculated for every element")
                .help("compare numbers as they are"))
        : unknown.stream();
  }

  /// A field that may be absent is not there to end anything.
  private static boolean isKnown(Binding binding) {
    return switch (binding) {
      case Binding.Number(Field.Bits field) -> !field.isOptional();
      case Binding.Truth(Field.Bits field) -> !field.isOptional();
      default -> false;
    };
  }

  private static Problem unknown(Inside list, LengthExpression until, Expression.Name name) {
    String element = list.nested().reference().name();
    return problem(
            list,
            until,
            "uses what is no number of its elements",
            new Caret(name.span(), "is no number of " + element))
        .help(Usable.of(until).sentence());
  }

  private static boolean isCalculable(LengthExpression until, Expression condition) {
    Map<String, Interval> environment = until.environment();
    return Intervals.mayDivideByZero(condition, environment) == null
        && Intervals.mayShiftTooFar(condition, environment) == null
        && Intervals.mayOverflowLong(condition, environment) == null;
  }

  private static Problem problem(
      Inside list, LengthExpression until, String saying, Caret... marks) {
    String text = until.text().value().replaceAll("\\s", " ");
    return Problem.at(
            until.text().place(), "%s: \"%s\" %s".formatted(list.name(), text.strip(), saying))
        .detail(Caret.under(text, marks).indent(2).stripTrailing());
  }
}

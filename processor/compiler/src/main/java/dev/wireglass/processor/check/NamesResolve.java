package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.expression.Similar;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.List;
import java.util.stream.Stream;

/// A name in an expression is that of a field, or one that the vocabulary defines.
@AutoService(Rule.class)
public final class NamesResolve implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .flatMap(
            length ->
                Usable.names(length, Binding.Missing.class).map(name -> problem(length, name)));
  }

  private static Problem problem(LengthExpression length, Expression.Name name) {
    Usable usable = Usable.of(length);
    String similar = Similar.nearest(name.name(), meant(length, usable));
    Problem problem =
        new Quotation(length)
            .problem(
                "there is no field " + name.name(),
                new Caret(name.span(), similar == null ? "" : "did you mean " + similar + "?"));
    return similar == null
        ? problem.help("write a number or a name; " + usable.sentence())
        : problem.help("replace it by %s; %s".formatted(similar, usable.sentence()));
  }

  /// A boolean can be meant too, before `?`.
  private static List<String> meant(LengthExpression length, Usable usable) {
    return Stream.concat(
            usable.names().stream(),
            length
                .header()
                .numbers()
                .map(Field::name)
                .filter(name -> length.bind(name) instanceof Binding.Truth))
        .toList();
  }
}

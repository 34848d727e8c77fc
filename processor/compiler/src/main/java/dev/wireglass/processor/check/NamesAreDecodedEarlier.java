package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.List;
import java.util.stream.Stream;

/// The length of a field, and whether it is there, is calculated from fields in front of it.
@AutoService(Rule.class)
public final class NamesAreDecodedEarlier implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .flatMap(
            length ->
                Stream.concat(
                        Usable.names(length, Binding.Later.class),
                        Usable.names(length, Binding.HeaderLength.class))
                    .flatMap(name -> problem(length, name)));
  }

  private static Stream<Problem> problem(LengthExpression length, Expression.Name name) {
    String own = length.accessor().name();
    return meant(length, name).stream()
        .map(Expression.Name::name)
        .filter(each -> length.bind(each) instanceof Binding.Later)
        .limit(1)
        .map(
            late ->
                new Quotation(length)
                    .problem(
                        "%s is read only behind %s".formatted(late, own),
                        new Caret(
                            name.span(),
                            late.equals(name.name()) ? "" : "is calculated from " + late))
                    .help(
                        "%s what stands in front of %s; %s"
                            .formatted(todo(length), own, Usable.of(length).sentence())));
  }

  private static String todo(LengthExpression length) {
    return length.role() == LengthExpression.Role.PRESENCE
        ? "decide by"
        : "calculate the length from";
  }

  /// The name itself, or those that the length of the header is calculated from.
  private static List<Expression.Name> meant(LengthExpression length, Expression.Name name) {
    return length.bind(name.name()) instanceof Binding.HeaderLength(Expression expression)
        ? expression.names()
        : List.of(name);
  }
}

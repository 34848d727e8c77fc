package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Binding;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;

/// A name in an expression is that of a number to calculate with.
@AutoService(Rule.class)
public final class NamesAreNumbers implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return header
        .lengths()
        .all()
        .flatMap(
            length ->
                Stream.concat(
                        Usable.names(length, Binding.NotANumber.class),
                        Usable.firstOfEach(length.truthsAsNumbers()))
                    .flatMap(name -> problem(length, name)));
  }

  private static Stream<Problem> problem(LengthExpression length, Expression.Name name) {
    return switch (length.bind(name.name())) {
      case Binding.NotANumber(Accessor named) -> Stream.of(problem(length, name, named));
      case Binding.Truth(Field.Bits field) -> Stream.of(problem(length, name, field.accessor()));
      default -> Stream.empty();
    };
  }

  private static Problem problem(LengthExpression length, Expression.Name name, Accessor named) {
    return new Quotation(length)
        .problem(
            "%s is no number to calculate with".formatted(name.name()),
            new Caret(name.span(), "is " + described(named)))
        .help(help(length, named));
  }

  private static String described(Accessor named) {
    return switch (named.field()) {
      case Field.Bytes _ -> "a range of bytes";
      case Field.Bits bits when bits.accessor().carrier() == Carrier.Primitive.BOOLEAN ->
          "a boolean";
      case Field.Bits _ -> "unsigned with 64 bits, more than a long can hold";
      case null ->
          named.clause(Clause.Payload.class) == null
              ? "a method with a body, which is not read from the bytes"
              : "the payload";
    };
  }

  private static String help(LengthExpression length, Accessor named) {
    return switch (named.field()) {
      case Field.Bits bits when bits.accessor().carrier() == Carrier.Primitive.BOOLEAN ->
          length.role() == LengthExpression.Role.PRESENCE
              ? "write %1$s or !%1$s alone, joined by && and ||".formatted(named.name())
              : "return int from %s to calculate with it as 0 or 1".formatted(named.name());
      case Field.Bits _ ->
          "declare %s as @Bits(value = 64, signed = true), or as @Bits(63) behind a @Reserved bit"
              .formatted(named.name());
      case null, default -> "calculate with numbers; " + Usable.of(length).sentence();
    };
  }
}

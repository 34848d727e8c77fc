package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.subject.Usable;
import dev.wireglass.processor.expression.Caret;
import dev.wireglass.processor.expression.Expression;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.LengthExpression;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The length of a header with a range that ends at a terminator is found by reading it, so that
/// nothing can be calculated from it, nor be proved to cover it.
@AutoService(Rule.class)
public final class SumsHaveNoTerminatedRange implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    Field.Bytes terminated =
        header.ranges().filter(range -> range.clause().isTerminated()).findFirst().orElse(null);
    return terminated == null || !Sound.hasPlaces(header)
        ? Stream.empty()
        : header.lengths().all().flatMap(length -> problem(length, terminated));
  }

  private static Stream<Problem> problem(LengthExpression length, Field.Bytes terminated) {
    return switch (length.role()) {
      case HEADER -> Stream.of(declared(length, terminated));
      case PAYLOAD -> Stream.ofNullable(used(length, terminated));
      case FIELD, PRESENCE -> Stream.empty();
    };
  }

  private static Problem declared(LengthExpression length, Field.Bytes terminated) {
    return new Quotation(length)
        .problem("it cannot be proved to cover " + described(terminated))
        .help("remove the accessor: the header ends where its fields do");
  }

  private static @Nullable Problem used(LengthExpression length, Field.Bytes terminated) {
    Expression.Name sum =
        length.names().stream()
            .filter(name -> name.name().equals(LengthExpression.HEADER_LENGTH))
            .findFirst()
            .orElse(null);
    boolean isSum =
        sum != null
            && length.header().length() == null
            && length.header().field(sum.name()) == null;
    return isSum
        ? new Quotation(length)
            .problem(
                "the length of the header cannot be calculated",
                new Caret(sum.span(), "contains " + described(terminated)))
            .help("calculate it from others; " + Usable.of(length).sentence())
        : null;
  }

  private static String described(Field.Bytes terminated) {
    return terminated.name() + ", which is as long as its bytes say";
  }
}

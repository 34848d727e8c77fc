package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;

/// The value of a case is one that the selecting field can hold.
@AutoService(Rule.class)
public final class CasesCanMatch implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Dispatch.of(header).flatMap(CasesCanMatch::problems);
  }

  private static Stream<Problem> problems(Dispatch dispatch) {
    Field.Bits selector = dispatch.selector();
    return selector == null || !selector.hasWidth()
        ? Stream.empty()
        : dispatch.payload().cases().stream()
            .filter(each -> !selector.holds().contains(each.value()))
            .map(each -> problem(dispatch, each, selector));
  }

  private static Problem problem(Dispatch dispatch, Clause.Case each, Field.Bits selector) {
    Interval holds = selector.holds();
    return Problem.at(
            each.valuePlace(),
            "%s: case %s can never match: %s is %d bits (%s .. %s)"
                .formatted(
                    dispatch.name(),
                    Dispatch.shown(each.value()),
                    selector.name(),
                    selector.width(),
                    holds.min(),
                    shown(holds.max())))
        .help("write the value of %s that means %s".formatted(selector.name(), each.type().name()));
  }

  private static String shown(BigInteger max) {
    return max.bitLength() > 3 ? "0x" + max.toString(16).toUpperCase(Locale.ROOT) : max.toString();
  }
}

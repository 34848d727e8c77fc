package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Dispatch;
import dev.wireglass.processor.check.subject.OptionList;
import dev.wireglass.processor.expression.Interval;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.OptionCase;
import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Stream;

/// The value of a case is one that the selecting field can hold, or a kind of option that does not
/// end the list.
@AutoService(Rule.class)
public final class CasesCanMatch implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Stream.concat(
        Dispatch.of(header).flatMap(CasesCanMatch::problems),
        OptionList.of(header).filter(OptionList::hasSizes).flatMap(CasesCanMatch::problems));
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

  private static Stream<Problem> problems(OptionList list) {
    return list.form().cases().stream()
        .map(OptionCase::match)
        .filter(each -> !list.canMatch(each.value()))
        .map(each -> problem(list, each));
  }

  private static Problem problem(OptionList list, Clause.Case each) {
    int bits = list.form().kindBits();
    String never = list.name() + ": case " + Dispatch.shown(each.value()) + " can never match: ";
    return each.value() == list.form().end()
        ? Problem.at(each.valuePlace(), never + "kind %d ends the list".formatted(each.value()))
            .help("remove the case, or correct end")
        : Problem.at(
                each.valuePlace(),
                never + "a kind is %d bits (0 .. 0x%X)".formatted(bits, (1 << bits) - 1))
            .help("write the kind of %s".formatted(each.type().name()));
  }

  private static String shown(BigInteger max) {
    return max.bitLength() > 3 ? "0x" + max.toString(16).toUpperCase(Locale.ROOT) : max.toString();
  }
}

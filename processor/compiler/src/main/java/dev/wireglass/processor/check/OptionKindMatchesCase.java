package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.OptionList;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.OptionCase;
import dev.wireglass.processor.model.OptionField;
import java.util.stream.Stream;

/// The kind that the header of an option demands is that of its case.
@AutoService(Rule.class)
public final class OptionKindMatchesCase implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return OptionList.of(header)
        .flatMap(
            list ->
                list.cases()
                    .filter(each -> OptionsStartWithKindAndLength.holds(list, each))
                    .filter(OptionKindMatchesCase::differs)
                    .map(each -> problem(list, each)));
  }

  private static boolean differs(OptionCase each) {
    OptionField kind = each.fields().getFirst();
    return kind.hasConstant() && kind.constant() != each.match().value();
  }

  private static Problem problem(OptionList list, OptionCase each) {
    OptionField kind = each.fields().getFirst();
    return Problem.at(
            each.match().valuePlace(),
            "%s is declared with @Const(%d) on %s"
                .formatted(list.whose(each), kind.constant(), kind.name()))
        .help("value = %d, or correct the constant".formatted(kind.constant()));
  }
}

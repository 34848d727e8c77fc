package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.annotation.LengthCounts;
import dev.wireglass.processor.check.subject.OptionList;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.OptionCase;
import dev.wireglass.processor.model.OptionField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The header of an option of fixed size has that size as the constant of its length.
@AutoService(Rule.class)
public final class OptionSizeMatchesLength implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return OptionList.of(header)
        .flatMap(
            list ->
                list.cases()
                    .filter(each -> OptionsStartWithKindAndLength.holds(list, each))
                    .filter(each -> !list.standsAlone(each))
                    .filter(each -> each.fixedBits() > 0 && each.fixedBits() % 8 == 0)
                    .map(each -> problem(list, each))
                    .flatMap(Stream::ofNullable));
  }

  private static @Nullable Problem problem(OptionList list, OptionCase each) {
    OptionField length = each.fields().get(1);
    long size = each.fixedBits() / 8;
    boolean isWhole = list.form().counts() == LengthCounts.WHOLE;
    long head = (list.form().kindBits() + list.form().lengthBits()) / 8;
    long counted = isWhole ? size : size - head;
    String takes =
        isWhole
            ? "takes " + Text.bytes(size)
            : "takes %s behind its length".formatted(Text.bytes(counted));
    if (!length.hasConstant()) {
      return told(list, each, "always %s, but its length may be any".formatted(takes))
          .help("add @Const(%d) to %s".formatted(counted, length.name()));
    }
    return length.constant() == counted
        ? null
        : told(list, each, "%s, but its length is @Const(%d)".formatted(takes, length.constant()))
            .help("@Const(%d) on %s, or correct the fields".formatted(counted, length.name()));
  }

  private static Problem told(OptionList list, OptionCase each, String fact) {
    return Problem.at(each.match().typePlace(), list.whose(each) + " " + fact);
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.OptionList;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.HeaderReference;
import dev.wireglass.processor.model.OptionCase;
import dev.wireglass.processor.model.OptionField;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The header of an option covers all of it: it starts with kind and length as the list has them,
/// in width and byte order; where the kind stands alone, it is the kind.
@AutoService(Rule.class)
public final class OptionsStartWithKindAndLength implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return OptionList.of(header)
        .flatMap(list -> list.cases().map(each -> problem(list, each)).flatMap(Stream::ofNullable));
  }

  /// Whether this rule has nothing to say, so that others can.
  static boolean holds(OptionList list, OptionCase each) {
    return problem(list, each) == null;
  }

  private static @Nullable Problem problem(OptionList list, OptionCase each) {
    Clause.Tlv form = list.form();
    List<Long> widths = each.fields().stream().map(OptionField::bits).limit(2).toList();
    long kind = form.kindBits();
    if (list.standsAlone(each)) {
      return each.fields().size() == 1 && widths.getFirst() == kind
          ? null
          : told(list, each, "is more than its kind, which stands alone")
              .help("declare a header of one field: " + field(kind, "kind"));
    }
    if (!widths.equals(List.of(kind, (long) form.lengthBits()))) {
      return told(list, each, "does not start with the kind and the length of the option")
          .help(
              "declare %s %s first"
                  .formatted(field(kind, "kind"), field(form.lengthBits(), "length")));
    }
    HeaderReference type = each.match().type();
    return list.spansBytes() && type.order() != list.header().clause().order()
        ? told(
                list,
                each,
                "is %s, but the list is %s".formatted(type.order(), list.header().clause().order()))
            .help("declare both with the same order")
        : null;
  }

  private static String field(long bits, String name) {
    return "@Bits(%d) int %s();".formatted(bits, name);
  }

  private static Problem told(OptionList list, OptionCase each, String fact) {
    return Problem.at(each.match().typePlace(), list.whose(each) + " " + fact);
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.OptionList;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Place;
import java.util.stream.Stream;

/// The kind that ends a list of options and the kind that stands alone are two that kinds can be.
@AutoService(Rule.class)
public final class MarkersAreKinds implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return OptionList.of(header).filter(OptionList::hasSizes).flatMap(MarkersAreKinds::problems);
  }

  private static Stream<Problem> problems(OptionList list) {
    Clause.Tlv form = list.form();
    if (form.end() != -1 && form.end() == form.single()) {
      return Stream.of(
          Problem.at(
                  form.singlePlace(),
                  "%s: kind %d ends the list, so it cannot stand alone in it"
                      .formatted(list.name(), form.single()))
              .help(
                  "keep the one that is true: end = %1$d or single = %1$d".formatted(form.end())));
    }
    return Stream.concat(
        outside(list, "end", form.endPlace(), form.end()),
        outside(list, "single", form.singlePlace(), form.single()));
  }

  private static Stream<Problem> outside(OptionList list, String key, Place place, int kind) {
    return kind == -1 || list.isKind(kind)
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    place,
                    "%s: no option has kind %d: a kind is %d bits (0 .. 0x%X)"
                        .formatted(
                            list.name(),
                            kind,
                            list.form().kindBits(),
                            (1 << list.form().kindBits()) - 1))
                .help("write the kind, or -1 where there is none, or remove " + key));
  }
}

package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.OptionList;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Place;
import java.util.stream.Stream;

/// Kinds and lengths of options have 8 or 16 bits, options are padded to 1, 2, 4 or 8 bytes, and
/// their list has a length.
@AutoService(Rule.class)
public final class OptionFormIsPossible implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return OptionList.of(header).flatMap(OptionFormIsPossible::problems);
  }

  private static Stream<Problem> problems(OptionList list) {
    Clause.Tlv form = list.form();
    Stream<Problem> align =
        OptionList.isAlign(form.align())
            ? Stream.empty()
            : Stream.of(
                Problem.at(
                        form.alignPlace(),
                        "%s: options cannot be padded to a multiple of %d"
                            .formatted(list.name(), form.align()))
                    .help("align = 1 for no padding, else 2, 4 or 8 bytes"));
    return Stream.of(
            terminated(list),
            size(list, "kind", form.kindBitsPlace(), form.kindBits()),
            size(list, "length", form.lengthBitsPlace(), form.lengthBits()),
            align)
        .flatMap(each -> each);
  }

  private static Stream<Problem> terminated(OptionList list) {
    Clause.Bytes range = list.accessor().clause(Clause.Bytes.class);
    return range == null || !range.isTerminated()
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    range.untilPlace(),
                    "%s: options can hold the terminator, so their list cannot end at one"
                        .formatted(list.name()))
                .help("length = \"...\", or length = \"remaining\" for all that is left"));
  }

  private static Stream<Problem> size(OptionList list, String what, Place place, int bits) {
    return OptionList.isSize(bits)
        ? Stream.empty()
        : Stream.of(
            Problem.at(
                    place,
                    "%s: the %s of an option cannot have %s"
                        .formatted(list.name(), what, Text.bits(bits)))
                .help("%1$sBits = 8 or %1$sBits = 16".formatted(what)));
  }
}

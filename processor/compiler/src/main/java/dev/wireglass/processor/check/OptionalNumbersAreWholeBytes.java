package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A number that may be absent has whole bytes and is no part of a word, so that what is behind it
/// starts on a byte either way.
@AutoService(Rule.class)
public final class OptionalNumbersAreWholeBytes implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.numbers(header).filter(Field::isOptional).flatMap(field -> problem(header, field));
  }

  private static Stream<Problem> problem(HeaderModel header, Field.Bits field) {
    Accessor accessor = field.accessor();
    String name = header.name() + "." + field.name();
    Clause.Word word = accessor.clause(Clause.Word.class);
    if (word != null) {
      return Stream.of(
          Problem.at(word.place(), "%s may be absent, so it is no part of a word".formatted(name))
              .help("remove @Word; or declare the word as a header of its own"));
    }
    if (field.width() % 8 == 0) {
      return Stream.empty();
    }
    return Stream.of(
        Problem.at(
                field.clause().widthPlace(),
                "%s may be absent and is %s, but only whole bytes can be: 8, 16, 24 .. 64 bits"
                    .formatted(name, Text.bits(field.width())))
            .help(
                "declare bits that are there together as a header of their own, which is the"
                    + " payload of this one, or as one number"));
  }
}

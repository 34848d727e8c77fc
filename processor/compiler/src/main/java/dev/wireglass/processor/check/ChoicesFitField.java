package dev.wireglass.processor.check;

import com.google.auto.service.AutoService;
import dev.wireglass.processor.check.subject.Sound;
import dev.wireglass.processor.check.wording.Text;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The valid values of a field are two or more that its bits can hold, each named once, and nothing
/// else excludes one of them.
@AutoService(Rule.class)
public final class ChoicesFitField implements Rule {
  @Override
  public Stream<Problem> problems(HeaderModel header) {
    return Sound.numbers(header)
        .filter(field -> field.accessor().carrier() != Carrier.Primitive.BOOLEAN)
        .flatMap(field -> problems(header, field));
  }

  private static Stream<Problem> problems(HeaderModel header, Field.Bits field) {
    Clause.OneOf oneOf = field.accessor().clause(Clause.OneOf.class);
    if (oneOf == null) {
      return Stream.empty();
    }
    String name = header.name() + "." + field.name();
    Clause only = only(field);
    if (only != null) {
      return Stream.of(
          Problem.at(
                  oneOf.place(),
                  "%s has one value by %s and several by @OneOf".formatted(name, only.text()))
              .help("keep the one that is true"));
    }
    if (oneOf.choices().size() < 2) {
      return Stream.of(tooFew(name, oneOf));
    }
    Set<Long> seen = new HashSet<>();
    return oneOf.choices().stream()
        .map(choice -> problem(name, field, choice, !seen.add(choice.value())))
        .flatMap(Stream::ofNullable);
  }

  private static @Nullable Clause only(Field.Bits field) {
    Clause constant = field.accessor().clause(Clause.Const.class);
    return constant == null ? field.accessor().clause(Clause.Reserved.class) : constant;
  }

  private static Problem tooFew(String name, Clause.OneOf oneOf) {
    return oneOf.choices().isEmpty()
        ? Problem.at(oneOf.place(), name + " has no valid value: @OneOf is empty")
            .help("@OneOf({1, 2}) for 1 and 2, or remove it")
        : Problem.at(oneOf.place(), name + " has one choice; @OneOf is for several")
            .help("@Const(%d)".formatted(oneOf.choices().getFirst().value()));
  }

  private static @Nullable Problem problem(
      String name, Field.Bits field, Clause.Choice choice, boolean isTwice) {
    if (isTwice) {
      return Problem.at(
              choice.place(), "%s: %d is a choice already".formatted(name, choice.value()))
          .help("remove one of the two, or correct it");
    }
    if (!field.holds().contains(choice.value())) {
      return Problem.at(
              choice.place(),
              "%s: %s hold %s and never %d"
                  .formatted(name, Text.bits(field.width()), field.holds(), choice.value()))
          .help("correct the value, or the width of the field");
    }
    return field.hasValues() && !field.allowed().contains(choice.value())
        ? Problem.at(choice.place(), "%s: %d is excluded by @Range".formatted(name, choice.value()))
            .help("remove it, or correct @Range")
        : null;
  }
}

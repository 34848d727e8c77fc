package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.FlagSet;
import dev.wireglass.processor.model.HeaderModel;
import java.util.stream.Stream;

/// A number whose bits an enum names.
///
/// @param number the number
/// @param clause its `@Flags`
public record FlagField(Field.Bits number, Clause.Flags clause) {

  public static Stream<FlagField> of(HeaderModel header) {
    return Sound.numbers(header).flatMap(FlagField::of);
  }

  private static Stream<FlagField> of(Field.Bits number) {
    return Stream.ofNullable(number.accessor().clause(Clause.Flags.class))
        .map(clause -> new FlagField(number, clause));
  }

  public FlagSet type() {
    return clause.type();
  }

  /// The constants that name a bit.
  public Stream<FlagSet.Flag> flags() {
    return type().flags().stream().filter(FlagSet.Flag::hasBit);
  }

  /// Whether no field in front has the same flags: what is wrong with them is told there.
  public boolean isFirst(HeaderModel header) {
    return of(header).filter(other -> other.type().equals(type())).findFirst().get().equals(this);
  }

  /// The other end of a mistake in the enum.
  public String use(HeaderModel header) {
    return "%s.%s has @Flags(%s.class)".formatted(header.name(), number.name(), type().name());
  }
}

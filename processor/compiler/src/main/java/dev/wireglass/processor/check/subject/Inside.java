package dev.wireglass.processor.check.subject;

import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.NestedHeader;
import java.util.stream.Stream;

/// A range of a header in which another one stands, once or more.
///
/// @param header the outer header
/// @param range the range
/// @param clause the annotation that says so
/// @param nested what stands there
public record Inside(HeaderModel header, Field.Bytes range, Clause clause, NestedHeader nested) {

  /// Those of a header, as far as it is clear what each range is.
  public static Stream<Inside> of(HeaderModel header) {
    return header
        .ranges()
        .filter(range -> Sound.hasOneLayout(range.accessor()))
        .flatMap(
            range ->
                range.accessor().clauses().stream()
                    .filter(_ -> Sound.hasOneView(range))
                    .flatMap(clause -> of(header, range, clause)));
  }

  private static Stream<Inside> of(HeaderModel header, Field.Bytes range, Clause clause) {
    return switch (clause) {
      case Clause.Nested one -> Stream.of(new Inside(header, range, one, one.header()));
      case Clause.Repeated list -> Stream.of(new Inside(header, range, list, list.element()));
      default -> Stream.empty();
    };
  }

  /// Whether it is a list.
  public boolean isList() {
    return clause instanceof Clause.Repeated;
  }

  /// Those that are lists.
  public static Stream<Inside> lists(HeaderModel header) {
    return of(header).filter(Inside::isList);
  }

  /// Such as `SyncHeader.origin`.
  public String name() {
    return header.name() + "." + range.name();
  }
}

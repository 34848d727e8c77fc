package dev.wireglass.processor.diagram;

import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.Clause;
import dev.wireglass.processor.model.Field;
import java.util.stream.Collectors;

/// A field as a diagram sees it.
///
/// @param name its name
/// @param bits how many bits it takes where it is there, 0 when that is known only at run time
/// @param length what is declared about a length at run time, or empty
/// @param condition when it is there, or empty when it always is
/// @param kind what labels it can have besides its name
/// @param constant the number that it always is, or empty
public record Strip(
    String name, long bits, String length, String condition, Kind kind, String constant) {
  /// What labels are customary.
  public enum Kind {
    /// Its name.
    PLAIN,
    /// Zero, or a word for it.
    RESERVED,
    /// Data; the only strip that a diagram may leave out.
    PAYLOAD
  }

  static Strip of(Field field) {
    Accessor accessor = field.accessor();
    Clause.Const constant = accessor.clause(Clause.Const.class);
    Clause.Present present = accessor.clause(Clause.Present.class);
    return new Strip(
        field.name(),
        field.bits(),
        field instanceof Field.Bytes range ? length(range) : "",
        present == null ? "" : present.condition().value().strip().replaceAll("\\s+", " "),
        accessor.clause(Clause.Reserved.class) == null ? Kind.PLAIN : Kind.RESERVED,
        constant == null ? "" : Long.toString(constant.value()));
  }

  /// Such as `ihl * 4 - 20 bytes` or `up to and including 0x00`.
  private static String length(Field.Bytes range) {
    if (range.clause().isTerminated()) {
      return range.clause().terminator().stream()
          .map("0x%02x"::formatted)
          .collect(Collectors.joining(" ", "up to and including ", ""));
    }
    String length = range.clause().length().value().strip().replaceAll("\\s+", " ");
    return length.isEmpty() ? "" : length + " bytes";
  }

  static Strip payload(Accessor accessor) {
    return new Strip(accessor.name(), 0, "", "", Kind.PAYLOAD, "");
  }

  /// Whether its length is known only at run time.
  public boolean varies() {
    return bits == 0;
  }

  /// Whether it may be absent. A diagram shows it as if it were there.
  public boolean isOptional() {
    return !condition.isEmpty();
  }

  boolean isPayload() {
    return kind == Kind.PAYLOAD;
  }
}

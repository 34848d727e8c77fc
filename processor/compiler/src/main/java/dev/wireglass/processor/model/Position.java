package dev.wireglass.processor.model;

import java.util.ArrayList;
import java.util.List;

/// A place in a header: a number of bits behind its start, plus the lengths of the fields of
/// variable length in front of it, those that may be absent among them.
public record Position(long bits, List<Field> variable) {
  /// The start of the header.
  public static final Position START = new Position(0, List.of());

  public Position {
    variable = List.copyOf(variable);
  }

  /// The place behind a field that starts here.
  public Position after(Field field) {
    if (field.isVariable()) {
      List<Field> longer = new ArrayList<>(variable);
      longer.add(field);
      return new Position(bits, longer);
    }
    return new Position(bits + field.fixedBits(), variable);
  }

  /// Whether the place is known at compile time.
  public boolean isFixed() {
    return variable.isEmpty();
  }

  /// Whether the place is on a byte.
  public boolean isOnByte() {
    return bits % 8 == 0;
  }

  /// The whole bytes in front, without the variable ones.
  public long bytes() {
    return bits / 8;
  }
}

package dev.wireglass.processor.model;

import java.util.ArrayList;
import java.util.List;

/// Where every field lies.
///
/// @param fields the fields in wire order, with their places
/// @param end where the last of them ends
public record Layout(List<PlacedField> fields, Position end) {

  public Layout {
    fields = List.copyOf(fields);
  }

  /// Lays the fields out one behind the other.
  static Layout of(HeaderModel header) {
    List<PlacedField> placed = new ArrayList<>();
    Position position = Position.START;
    for (Field field : header.fields()) {
      placed.add(new PlacedField(field, position));
      position = position.after(field);
    }
    return new Layout(placed, position);
  }

  /// The fields in front of the first one of variable length: those that can always be read.
  public List<PlacedField> fixedPart() {
    return fields.stream()
        .filter(placed -> placed.position().isFixed() && !placed.field().isVariable())
        .toList();
  }

  /// How many bits the fixed part takes.
  public long fixedPartBits() {
    return fixedPart().stream().mapToLong(placed -> placed.field().fixedBits()).sum();
  }
}

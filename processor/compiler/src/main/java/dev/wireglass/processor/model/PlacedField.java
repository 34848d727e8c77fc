package dev.wireglass.processor.model;

/// A field and where it starts.
public record PlacedField(Field field, Position position) {
  /// The name of the field.
  public String name() {
    return field.name();
  }

  /// Where the field ends.
  public Position end() {
    return position.after(field);
  }
}

package dev.wireglass.processor.model;

/// A string in an annotation: an expression or a name.
///
/// @param place the string
/// @param value its value, empty when not given
public record Text(Place place, String value) {
  /// Whether the string was given.
  public boolean isGiven() {
    return !value.isEmpty();
  }
}

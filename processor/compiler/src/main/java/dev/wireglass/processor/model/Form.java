package dev.wireglass.processor.model;

/// What kind of type a declaration is.
///
/// @param kind the keyword, such as `interface` or `record`
/// @param generic it has type parameters
/// @param isSealed it permits only named subtypes
/// @param reachable a class in the same package can name it
/// @param decoderIsFree no other declaration has the name of its decoder
/// @param encoderIsFree no other type of the source has the name of its encoder
/// @param valueIsFree no other type of the source has the name of its value
public record Form(
    String kind,
    boolean generic,
    boolean isSealed,
    boolean reachable,
    boolean decoderIsFree,
    boolean encoderIsFree,
    boolean valueIsFree) {

  /// Whether it is of the one kind that can be a declaration.
  public boolean isInterface() {
    return kind.equals("interface");
  }
}

package dev.wireglass.runtime;

/// Whether a header can be read, decided before any field is.
///
/// The order of the constants is the order of the checks. A constant costs no allocation; the
/// decoder's `explain` turns it into a [Fault] that carries the numbers.
public enum Verdict {
  /// Every accessor may be called.
  READABLE,
  /// Fewer bytes are left than the fixed part takes. No accessor may be called.
  FIXED_PART_CUT,
  /// A field that a length depends on is outside its range. Fields of the fixed part may be read.
  FIELD_OUT_OF_RANGE,
  /// The header declares more bytes than are left. Fields of the fixed part may be read, but
  /// nothing behind them.
  HEADER_CUT,
  /// A header within this one cannot be read. Fields in front of it may be.
  NESTED_UNREADABLE;

  /// Whether fields of the fixed part may be read, if nothing else.
  public boolean fixedPartReadable() {
    return this != FIXED_PART_CUT;
  }
}

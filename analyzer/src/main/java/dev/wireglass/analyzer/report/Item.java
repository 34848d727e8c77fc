package dev.wireglass.analyzer.report;

/// A value and what it is.
///
/// @param title names the value
/// @param value the value
public record Item(String title, Value value) {
  /// A plain number.
  public static Item count(String title, long number) {
    return new Item(title, new Value.Quantity(number, 0, Unit.NONE));
  }

  /// A time, given in microseconds.
  public static Item seconds(String title, long micros) {
    return new Item(title, new Value.Quantity(micros, 6, Unit.SECONDS));
  }

  /// Words.
  public static Item text(String title, String text) {
    return new Item(title, new Value.Text(text));
  }
}

package dev.wireglass.processor.plan;

import java.util.List;

/// What makes the value of a number, or a list, valid.
public sealed interface Demand {
  /// The name of the number, or of the list of options.
  String number();

  /// The annotation that says so, as written.
  String declared();

  /// It lies within bounds.
  ///
  /// @param min the smallest valid value, or the extreme of `long` for none
  /// @param max the largest valid value, or the extreme of `long` for none
  record Within(String number, long min, long max, String declared) implements Demand {}

  /// A list of options does not break off.
  record Whole(String number, String declared) implements Demand {}

  /// It is one of several.
  ///
  /// @param choices the valid values
  record OneOf(String number, List<Long> choices, String declared) implements Demand {
    public OneOf {
      choices = List.copyOf(choices);
    }
  }
}

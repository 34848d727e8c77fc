package dev.wireglass.processor.plan;

import dev.wireglass.processor.model.HeaderReference;

/// One condition that a header has to meet to be read, in the order of checking.
public sealed interface Step {
  /// The fixed part is there.
  ///
  /// @param bytes how long it is
  /// @param lastField its last field
  record FixedPart(long bytes, String lastField) implements Step {}

  /// A number that a length depends on is not too small.
  ///
  /// @param number its name
  /// @param bound the smallest value
  /// @param declared the annotation that says so, as written
  record AtLeast(String number, long bound, String declared) implements Step {}

  /// A number that a length depends on is not too large.
  ///
  /// @param number its name
  /// @param bound the largest value
  /// @param declared the annotation that says so, as written
  record AtMost(String number, long bound, String declared) implements Step {}

  /// The bytes up to a place are there.
  ///
  /// @param place the place
  /// @param lastField the field that ends there
  /// @param implied the next step cannot be met where this is not, and can be asked without it:
  ///   this only tells which field is cut
  record Reaches(Place place, String lastField, boolean implied) implements Step {}

  /// A terminator is there.
  ///
  /// @param slice the range that it ends
  /// @param end the terminator
  record Terminator(Member.Slice slice, Extent.Terminated end) implements Step {}

  /// A header within this one can be read in its range.
  ///
  /// @param slice the range
  /// @param header what stands there
  record NestedHeader(Member.Slice slice, HeaderReference header) implements Step {}

  /// The length that the header declares is there.
  ///
  /// @param length the member that declares it
  record WholeHeader(Member.Length length) implements Step {}
}

package dev.wireglass.processor.plan;

import dev.wireglass.processor.expression.Interval;

/// How one number is written.
///
/// @param number the number
/// @param initial what a header starts with
/// @param holds every number that its bits hold
/// @param allowed those that keep the header readable: all, unless a length depends on it
/// @param declared the annotation that narrows what is allowed, as written
/// @param moves the first range whose length changes with it, counted from 1, or the payload behind
///   them all; 0 where nothing does
/// @param optional it may be absent, and has a place of its own among what varies
public record Setting(
    Member.Number number,
    long initial,
    Interval holds,
    Interval allowed,
    String declared,
    int moves,
    boolean optional) {

  /// Whether lengths of the header or its fields depend on it.
  public boolean isStructural() {
    return moves > 0;
  }

  /// The ranges of variable length in front of it.
  public int behind() {
    return number.place().slices().size();
  }
}

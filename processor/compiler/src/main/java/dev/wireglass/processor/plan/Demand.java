package dev.wireglass.processor.plan;

/// A value that a valid header has, or a range of them.
///
/// @param number the name of the number
/// @param min the smallest valid value, or the extreme of `long` for none
/// @param max the largest valid value, or the extreme of `long` for none
/// @param declared the annotation that says so, as written
public record Demand(String number, long min, long max, String declared) {}

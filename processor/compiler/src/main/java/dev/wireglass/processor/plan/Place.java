package dev.wireglass.processor.plan;

import java.util.List;

/// Where something starts: a number of bytes behind the start of the header, plus the lengths of
/// slices in front of it. A number that may be absent is one of them.
///
/// @param bytes the fixed bytes in front
/// @param slices the slices of variable length in front
public record Place(long bytes, List<Slice> slices) {
  public Place {
    slices = List.copyOf(slices);
  }

  /// A slice in front.
  ///
  /// @param name its name
  /// @param needsLimit its length is counted from the limit
  public record Slice(String name, boolean needsLimit) {}

  /// Whether the limit has to be known to find the place.
  public boolean needsLimit() {
    return slices.stream().anyMatch(Slice::needsLimit);
  }
}

package dev.wireglass.processor.plan;

import java.util.List;

/// Where something starts: a number of bytes behind the start of the header, plus the lengths of
/// slices in front of it.
///
/// @param bytes the fixed bytes in front
/// @param slices the names of the slices of variable length in front
/// @param needsLimit the length of one of them is what remains to the limit
public record Place(long bytes, List<String> slices, boolean needsLimit) {
  public Place {
    slices = List.copyOf(slices);
  }
}

package dev.wireglass.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one range of bytes is written.
///
/// @param slice the range
/// @param ordinal how many ranges of variable length there are up to it, itself included
/// @param declared its length as written, such as `ihl * 4 - 20`
/// @param filling the number that says its length, or null when its length has to be right already
/// @param fixedBytes the bytes of fixed length between it and the next range of variable length
/// @param behind the numbers among those bytes
public record Writing(
    Member.Slice slice,
    int ordinal,
    String declared,
    @Nullable Filling filling,
    long fixedBytes,
    List<Setting> behind) {

  public Writing {
    behind = List.copyOf(behind);
  }

  /// The name of the range.
  public String name() {
    return slice.name();
  }

  /// How many ranges of variable length are in front of it.
  public int inFront() {
    return isVariable() ? ordinal - 1 : ordinal;
  }

  /// Whether its length is known only at run time.
  public boolean isVariable() {
    return !(slice.length() instanceof Extent.Fixed);
  }

  /// Whether its length is counted from the limit.
  public boolean needsLimit() {
    return slice.length() instanceof Extent.Calculated length && length.needsLimit();
  }

  /// Whether it is whatever is left, so that the limit follows from its length.
  public boolean takesRest() {
    return needsLimit() && declared.strip().equals("remaining");
  }
}

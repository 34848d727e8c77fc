package dev.wireglass.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one range of bytes is written. A number that may be absent is such a range too: of its
/// length, or of none.
///
/// @param name its name
/// @param place where it starts
/// @param length how long it is
/// @param ordinal how many ranges of variable length there are up to it, itself included
/// @param number the number that it is, or null
/// @param declared its length as written, such as `ihl * 4 - 20`
/// @param filling the number that says its length, or null when its length has to be right already
/// @param fixedBytes the bytes of fixed length between it and the next range of variable length
/// @param behind the numbers among those bytes
public record Writing(
    String name,
    Place place,
    Extent length,
    int ordinal,
    @Nullable Setting number,
    String declared,
    @Nullable Filling filling,
    long fixedBytes,
    List<Setting> behind) {

  public Writing {
    behind = List.copyOf(behind);
  }

  /// How many ranges of variable length are in front of it.
  public int inFront() {
    return isVariable() ? ordinal - 1 : ordinal;
  }

  /// Whether its length is known only at run time.
  public boolean isVariable() {
    return !(length instanceof Extent.Fixed);
  }

  /// Whether its length is counted from the limit.
  public boolean needsLimit() {
    return length.needsLimit();
  }

  /// Whether it is whatever is left, so that the limit follows from its length.
  public boolean takesRest() {
    return needsLimit() && declared.strip().equals("remaining");
  }
}

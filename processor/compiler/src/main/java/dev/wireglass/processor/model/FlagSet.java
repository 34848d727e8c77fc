package dev.wireglass.processor.model;

import java.util.List;

/// A type that is to name the bits of a number.
///
/// @param packageName its package
/// @param name its simple name, with those of the enclosing types in front
/// @param isEnum it is an enum
/// @param flags its constants in source order
public record FlagSet(String packageName, String name, boolean isEnum, List<Flag> flags) {
  public FlagSet {
    flags = List.copyOf(flags);
  }

  /// One constant.
  ///
  /// @param place the value of its `@Flag`, or else the constant, if its source is at hand
  /// @param name its name
  /// @param hasBit it has `@Flag`
  /// @param bit the value of `@Flag`, else 0
  public record Flag(Place place, String name, boolean hasBit, int bit) {
    /// The number with no bit but this.
    public long mask() {
      return 1L << bit;
    }
  }

  /// The bits that have a name; all bits have to lie within a `long`.
  public long mask() {
    return flags.stream().mapToLong(Flag::mask).reduce(0, (all, mask) -> all | mask);
  }
}

package dev.wireglass.runtime;

/// A field that was read but is not what its specification demands.
///
/// A list of options that breaks off has its byte in the segment as its value, and `"@Tlv"` for the
/// demand.
///
/// @param header the name of the descriptor, such as `Ipv4Header`
/// @param field the name of the field; that of a nested header with it in front, such as
///   `option.kind`
/// @param value the number found
/// @param demand what the declaration demands, such as `"@Const(4)"`
public record Violation(String header, String field, long value, String demand) {
  /// The same, seen from a header that this one stands in.
  ///
  /// @param outer the name of that header
  /// @param field its field that this header is
  public Violation within(String outer, String field) {
    return new Violation(outer, field + "." + this.field, value, demand);
  }

  /// One sentence, such as `Ipv4Header.version is 6, against @Const(4)`.
  @Override
  public String toString() {
    return demand.equals("@Tlv")
        ? header + "." + field + " breaks off at byte " + value
        : header + "." + field + " is " + value + ", against " + demand;
  }
}

package dev.wireglass.runtime;

import java.io.Serializable;
import java.lang.foreign.MemorySegment;

/// Why a header cannot be read, with the numbers that show it.
///
/// That of a nested header is told as its own.
///
/// @param verdict what is wrong; never [Verdict#READABLE]
/// @param header the name of the descriptor, such as `Ipv4Header`
/// @param field the field that the fault was found at
/// @param offset where the header starts, in bytes from the start of the segment
/// @param needed for [Verdict#FIELD_OUT_OF_RANGE] the bound that the value violates, otherwise how
///   many bytes the header needs
/// @param available for [Verdict#FIELD_OUT_OF_RANGE] the value found, otherwise how many bytes are
///   left
/// @param boundBy who set the bound, such as `"the end of the segment"` or `"@Range(min = 5)"`
public record Fault(
    Verdict verdict,
    String header,
    String field,
    long offset,
    long needed,
    long available,
    String boundBy)
    implements Serializable {

  /// What to call a limit that nobody named.
  ///
  /// @param bytes the segment
  /// @param limit where reading has to stop
  public static String boundOf(MemorySegment bytes, long limit) {
    return limit == bytes.byteSize() ? "the end of the segment" : "the limit";
  }

  /// One sentence with all of the numbers.
  @Override
  public String toString() {
    return switch (verdict) {
      case READABLE -> header + " at byte " + offset + " is readable";
      case FIXED_PART_CUT, HEADER_CUT, NESTED_UNREADABLE ->
          "%s at byte %d needs %d bytes up to and including %s, but %s leaves %d"
              .formatted(header, offset, needed, field, boundBy, available);
      case FIELD_OUT_OF_RANGE ->
          "%s at byte %d has %s = %d, outside %s"
              .formatted(header, offset, field, available, boundBy);
    };
  }
}

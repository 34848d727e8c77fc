package dev.wireglass.processor.plan;

import dev.wireglass.annotation.ChecksumKind;

/// A number that is computed from the bytes of the header.
///
/// @param number the number
/// @param kind how it is computed
/// @param coversPayload the payload is covered too
/// @param hasPseudoHeader the sum of a pseudo-header is added
/// @param zeroMeansNone zero says that none was made
/// @param end where the header's fields end; a [Member.Length] overrides it
public record Checksum(
    Member.Number number,
    ChecksumKind kind,
    boolean coversPayload,
    boolean hasPseudoHeader,
    boolean zeroMeansNone,
    Place end) {

  /// The name of the number.
  public String name() {
    return number.name();
  }

  /// Whether the limit has to be known to find the end of what is covered.
  public boolean needsLimit() {
    return coversPayload || end.needsLimit();
  }

  /// Whether the header alone tells what it has to be. One that ends at the limit does not: it may
  /// have been cut there.
  public boolean isOfHeaderAlone() {
    return !needsLimit() && !hasPseudoHeader;
  }
}

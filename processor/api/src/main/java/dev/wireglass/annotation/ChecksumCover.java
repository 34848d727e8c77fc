package dev.wireglass.annotation;

/// Which bytes a [Checksum] is computed from.
public enum ChecksumCover {
  /// The header up to its end, options and padding included.
  HEADER,
  /// The header and its [Payload], up to where that ends: at the limit, or earlier where the header
  /// says so.
  HEADER_AND_PAYLOAD
}

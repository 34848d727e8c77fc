package dev.wireglass.analyzer.capture;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// A kind of capture file. Implementations carry `@AutoService(CaptureFormat.class)`.
public interface CaptureFormat {
  /// Its name, such as `pcap`.
  String name();

  /// How many bytes of a file [#recognises] looks at.
  int signatureLength();

  /// Whether a file that begins with these bytes is of this format.
  ///
  /// @param bytes holds at least [#signatureLength()] bytes from `offset` on
  boolean recognises(MemorySegment bytes, long offset);

  /// Reads the header of the file and stops in front of its first record.
  CaptureOpening open(CaptureInput input) throws IOException;
}

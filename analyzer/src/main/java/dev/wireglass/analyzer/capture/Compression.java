package dev.wireglass.analyzer.capture;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// A kind of compressed file, whatever is inside. Implementations carry
/// `@AutoService(Compression.class)` and load what they need only when one of their files is
/// opened.
public interface Compression {
  /// Its name, such as `gzip`.
  String name();

  /// How many bytes of a file [#recognises] looks at.
  int signatureLength();

  /// Whether a file that begins with these bytes is of this kind.
  ///
  /// @param bytes holds at least [#signatureLength()] bytes from `offset` on
  boolean recognises(MemorySegment bytes, long offset);

  /// Starts to decompress.
  ///
  /// @param compressed stands at the start of the file
  /// @throws IOException where this machine lacks what is needed
  Decompressor open(CaptureInput compressed) throws IOException;
}

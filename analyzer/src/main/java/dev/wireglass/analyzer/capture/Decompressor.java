package dev.wireglass.analyzer.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Gives what was compressed, piece by piece, until the end or the first fault.
public interface Decompressor extends AutoCloseable {
  /// Puts bytes into a direct buffer with room for at least one.
  ///
  /// @return how many; less than the room there is says nothing, and 0 that there are no more: at
  ///   the end, or at a [#fault()]
  int read(ByteBuffer into) throws IOException;

  /// A sentence about what is wrong with the compressed data; null if nothing is.
  @Nullable String fault();

  /// Frees what decompressing took.
  @Override
  void close();
}

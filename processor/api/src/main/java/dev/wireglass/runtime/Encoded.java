package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.util.List;

/// The bytes of headers that are known by their accessors only, as their encoder writes them.
public final class Encoded {
  private static final int FIRST = 1 << 8;
  private static final int MOST = 1 << 24;

  private Encoded() {}

  /// Writes a header.
  @FunctionalInterface
  public interface Writer<H> {
    /// Writes a header at `offset`, and nothing at or behind `limit`.
    ///
    /// @return where it ends
    /// @throws IndexOutOfBoundsException if the limit leaves no room for it
    long write(H header, MemorySegment bytes, long offset, long limit);
  }

  /// The bytes of one header.
  ///
  /// @param least how many bytes to return; zeros are behind a header that is shorter
  public static <H> MemorySegment header(H header, long least, Writer<H> writer) {
    return headers(List.of(header), least, writer);
  }

  /// The bytes of headers that follow each other.
  ///
  /// @param least how many bytes to return; zeros are behind headers that are shorter
  public static <H> MemorySegment headers(Iterable<H> headers, long least, Writer<H> writer) {
    for (long size = Math.max(FIRST, least); ; size *= 2) {
      MemorySegment bytes = MemorySegment.ofArray(new byte[Math.toIntExact(size)]);
      try {
        return bytes.asSlice(0, Math.max(least, write(headers, bytes, writer)));
      } catch (IndexOutOfBoundsException e) {
        if (size >= MOST) {
          throw e;
        }
      }
    }
  }

  private static <H> long write(Iterable<H> headers, MemorySegment bytes, Writer<H> writer) {
    long at = 0;
    for (H each : headers) {
      at = writer.write(each, bytes, at, bytes.byteSize());
    }
    return at;
  }
}

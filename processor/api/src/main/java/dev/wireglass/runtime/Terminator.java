package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The bytes that a range ends with, where nothing in front says how long it is.
public final class Terminator {
  private final byte[] mark;

  private Terminator(byte[] mark) {
    this.mark = mark;
  }

  /// The terminator of these bytes.
  public static Terminator of(int... bytes) {
    byte[] mark = new byte[bytes.length];
    for (int i = 0; i < mark.length; i++) {
      mark[i] = (byte) bytes[i];
    }
    return new Terminator(mark);
  }

  /// How many bytes it has.
  public int size() {
    return mark.length;
  }

  /// The bytes from `start` up to and including the first terminator.
  ///
  /// @param limit where reading has to stop
  /// @return -1 if there is none in front of the limit
  public long length(MemorySegment bytes, long start, long limit) {
    for (long at = start; limit - at >= mark.length; at++) {
      if (isAt(bytes, at)) {
        return at + mark.length - start;
      }
    }
    return -1;
  }

  /// The bytes from `start` up to and including the first terminator, which has to be there.
  ///
  /// @throws IllegalStateException if the segment ends without one
  public long length(MemorySegment bytes, long start) {
    long length = length(bytes, start, bytes.byteSize());
    if (length < 0) {
      throw new IllegalStateException("no terminator behind byte " + start);
    }
    return length;
  }

  private boolean isAt(MemorySegment bytes, long at) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.get(ValueLayout.JAVA_BYTE, at + i) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// Writes a range and the terminator behind it.
  ///
  /// @param range what is written, such as `FileHeader.name`
  /// @param limit where writing has to stop
  /// @throws IllegalArgumentException if the range would end earlier
  /// @throws IndexOutOfBoundsException if the limit leaves no room for both
  public void write(
      String range, MemorySegment source, MemorySegment bytes, long start, long limit) {
    long length = source.byteSize();
    Room.require(range, start, length + mark.length, limit);
    if (endsEarly(source)) {
      throw new IllegalArgumentException(range + " has its own terminator in it");
    }
    MemorySegment.copy(source, 0, bytes, start, length);
    MemorySegment.copy(mark, 0, bytes, ValueLayout.JAVA_BYTE, start + length, mark.length);
  }

  /// Also where the last bytes of the source and the first of the terminator make one.
  private boolean endsEarly(MemorySegment source) {
    byte[] all = new byte[Math.toIntExact(source.byteSize()) + mark.length];
    MemorySegment terminated = MemorySegment.ofArray(all).copyFrom(source);
    System.arraycopy(mark, 0, all, all.length - mark.length, mark.length);
    return length(terminated, 0) != all.length;
  }
}

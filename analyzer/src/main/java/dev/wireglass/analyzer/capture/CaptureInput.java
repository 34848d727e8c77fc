package dev.wireglass.analyzer.capture;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/// The bytes of a file, or of anything else that can be read once from start to end, through a
/// window: one native segment that holds the record at hand and what was read along with it.
///
/// The window is a block long and grows only for a longer record, so memory is bounded by the
/// longest record that the format allows. A file that is mapped instead is no faster, counts as
/// resident as a whole, and cannot be a pipe.
public final class CaptureInput {
  /// How much is read at once.
  public static final int BLOCK_LENGTH = 1 << 20;

  private final ReadableByteChannel channel;
  private final Arena arena;
  private MemorySegment bytes;
  private ByteBuffer buffer;
  private long position;
  private long limit;
  private long fileOffsetOfBytes;

  /// Reads a megabyte at once.
  ///
  /// @param channel read from its present position on; not closed
  /// @param arena owns the window
  public CaptureInput(ReadableByteChannel channel, Arena arena) {
    this(channel, arena, BLOCK_LENGTH);
  }

  /// @param channel read from its present position on; not closed
  /// @param arena owns the window
  /// @param blockLength how many bytes are read at once
  public CaptureInput(ReadableByteChannel channel, Arena arena, int blockLength) {
    this.channel = channel;
    this.arena = arena;
    bytes = arena.allocate(blockLength);
    buffer = bytes.asByteBuffer();
  }

  /// The window. Asking for more bytes may replace it.
  public MemorySegment bytes() {
    return bytes;
  }

  /// Where in the window the next byte is that was not skipped.
  public long position() {
    return position;
  }

  /// The position in the file of the next byte that was not skipped.
  public long fileOffset() {
    return fileOffsetOfBytes + position;
  }

  /// How many bytes from [#position()] on are in the window.
  public long available() {
    return limit - position;
  }

  /// Brings bytes into the window.
  ///
  /// @param count how many bytes from [#position()] on
  /// @return false if the file ends before; what there is, is in the window
  public boolean require(long count) throws IOException {
    return limit - position >= count || read(count);
  }

  /// Goes on; the bytes have to be in the window.
  public void skip(long count) {
    position += count;
  }

  /// Goes on, however far, without a larger window.
  ///
  /// @return false if the file ends before
  public boolean pass(long count) throws IOException {
    long left = count;
    while (left > available()) {
      left -= available();
      skip(available());
      if (!require(1)) {
        return false;
      }
    }
    skip(left);
    return true;
  }

  /// An input for what a channel makes of the bytes of this one.
  CaptureInput through(ReadableByteChannel channel) {
    return new CaptureInput(channel, arena, (int) bytes.byteSize());
  }

  private boolean read(long count) throws IOException {
    makeRoom(count);
    while (limit < count) {
      buffer.position((int) limit);
      int read = channel.read(buffer);
      if (read < 0) {
        return false;
      }
      limit += read;
    }
    return true;
  }

  /// Moves what is left to the start of the window.
  private void makeRoom(long count) {
    var old = bytes;
    if (count > bytes.byteSize()) {
      bytes = arena.allocate(Math.max(count, 2 * bytes.byteSize()));
      buffer = bytes.asByteBuffer();
    }
    MemorySegment.copy(old, position, bytes, 0, limit - position);
    fileOffsetOfBytes += position;
    limit -= position;
    position = 0;
  }
}

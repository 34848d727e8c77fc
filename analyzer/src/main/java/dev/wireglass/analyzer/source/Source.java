package dev.wireglass.analyzer.source;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A capture that can be opened.
///
/// @param name what messages call it
/// @param reopens whether it starts anew each time it is opened, as files do and pipes do not
/// @param opener opens it
public record Source(String name, boolean reopens, Opener opener) {
  /// How a capture is opened.
  @FunctionalInterface
  public interface Opener {
    /// @return stands at the start of the capture, and is closed by whoever asked for it
    ReadableByteChannel open() throws IOException;
  }

  /// A file, or a named pipe.
  public static Source of(Path file) {
    return new Source(file.toString(), Files.isRegularFile(file), () -> open(file));
  }

  /// What a channel gives from its present position on. The channel is not closed.
  public static Source of(String name, ReadableByteChannel channel) {
    return new Source(name, false, () -> new Borrowed(channel));
  }

  /// What the process is given.
  public static Source standardInput() {
    return of("standard input", new FileInputStream(FileDescriptor.in).getChannel());
  }

  private static ReadableByteChannel open(Path file) throws IOException {
    // The empty path would be the current folder.
    if (file.toString().isEmpty()) {
      throw new NoSuchFileException("");
    }
    if (Files.isDirectory(file)) {
      throw new IOException("is a directory");
    }
    return FileChannel.open(file);
  }

  /// A channel that somebody else closes.
  private record Borrowed(ReadableByteChannel channel) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
      return channel.read(into);
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() {}
  }
}

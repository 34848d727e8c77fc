package dev.wireglass.benchmarks.packet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Where the packets lie. To the JVM each kind is another class of segment.
public enum SegmentKind {
  /// A `byte[]`.
  HEAP {
    @Override
    public MemorySegment hold(byte[] bytes, Arena arena) {
      return MemorySegment.ofArray(bytes.clone());
    }
  },
  /// Memory outside of the heap.
  NATIVE {
    @Override
    public MemorySegment hold(byte[] bytes, Arena arena) {
      return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
    }
  },
  /// A file that is mapped into memory.
  MAPPED {
    @Override
    public MemorySegment hold(byte[] bytes, Arena arena) {
      try {
        var file = Files.createTempFile("wireglass", ".packets");
        Files.write(file, bytes);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
          return channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes.length, arena);
        } finally {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /// A segment of this kind with the bytes, as long as the arena is open.
  public abstract MemorySegment hold(byte[] bytes, Arena arena);
}

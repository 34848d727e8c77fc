package dev.wireglass.formats.transport.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// Blocks of data that have arrived behind a gap.
@Header(order = Order.BIG_ENDIAN, bytes = 2, spec = "RFC 2018, section 3")
public interface SelectiveAcknowledgment {
  /// Its kind among the options of TCP.
  int KIND = 5;

  /// How many bytes the two edges of a block take.
  int BLOCK_LENGTH = 8;

  /// Always 5.
  @Bits(8)
  @Const(KIND)
  int kind();

  /// The length of the option: 2, and 8 for each block.
  @Bits(8)
  @Range(min = 2)
  int length();

  /// The blocks, each with its left and its right edge.
  @Bytes(length = "length - 2")
  MemorySegment blocks();

  /// How many whole blocks there are.
  default int blockCount() {
    return (length() - 2) / BLOCK_LENGTH;
  }

  /// The sequence number of the first byte of a block.
  ///
  /// @param block which, from 0
  default long leftEdge(int block) {
    return edge(blocks(), BLOCK_LENGTH * block);
  }

  /// The sequence number of the first byte behind a block.
  ///
  /// @param block which, from 0
  default long rightEdge(int block) {
    return edge(blocks(), BLOCK_LENGTH * block + 4);
  }

  private static long edge(MemorySegment blocks, long at) {
    return Integer.toUnsignedLong(
        blocks.get(ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN), at));
  }
}

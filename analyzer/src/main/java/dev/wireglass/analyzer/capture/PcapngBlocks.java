package dev.wireglass.analyzer.capture;

import dev.wireglass.formats.capture.PcapngBlockHeaderDecoder;
import dev.wireglass.formats.capture.PcapngBlockTrailerDecoder;
import dev.wireglass.formats.capture.PcapngByteOrderMagicDecoder;
import java.io.IOException;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// The blocks of a pcapng file that say something of packets, one after the other. Those of other
/// types are passed over, however long they are.
final class PcapngBlocks {
  /// The type that reads the same in both byte orders.
  static final int SECTION_HEADER = 0x0a0d0d0a;

  static final int INTERFACE_DESCRIPTION = 1;
  static final int OBSOLETE_PACKET = 2;
  static final int SIMPLE_PACKET = 3;
  static final int ENHANCED_PACKET = 6;

  /// Room for the longest packet, and a megabyte for its options.
  static final long LONGEST = PcapReader.LARGEST_RECORD + (1 << 20);

  private static final int HEADER_LENGTH = PcapngBlockHeaderDecoder.FIXED_LENGTH;
  private static final int TRAILER_LENGTH = PcapngBlockTrailerDecoder.FIXED_LENGTH;
  private static final int ALIGNMENT = 4;

  private final CaptureInput input;
  private ByteOrder order = ByteOrder.BIG_ENDIAN;
  private int type;
  private long fileOffset;
  private long body;
  private long limit;
  private @Nullable Damage damage;

  /// @param input stands at the first section header
  PcapngBlocks(CaptureInput input) {
    this.input = input;
  }

  /// Goes to the next block, all of which is in the window of the input then.
  ///
  /// @return false where there is none: at the end, or at a [#damage()]
  boolean next() throws IOException {
    while (damage == null && enter()) {
      long length =
          PcapngBlockHeaderDecoder.blockTotalLength(input.bytes(), input.position(), order);
      if (length < HEADER_LENGTH + TRAILER_LENGTH || length % ALIGNMENT != 0) {
        return end(new Damage.Malformed("block length of " + length + " bytes", fileOffset));
      }
      if (tellsOfPackets()) {
        return load(length);
      }
      pass(length);
    }
    return false;
  }

  /// What the block is: one of the constants here.
  int type() {
    return type;
  }

  /// The byte order of the section.
  ByteOrder order() {
    return order;
  }

  /// Where in the file the block starts.
  long fileOffset() {
    return fileOffset;
  }

  /// Where in the window the block's body starts.
  long body() {
    return body;
  }

  /// Where in the window the block's body ends, exclusive.
  long limit() {
    return limit;
  }

  @Nullable Damage damage() {
    return damage;
  }

  /// Ends the file.
  ///
  /// @return false
  boolean end(Damage found) {
    damage = found;
    return false;
  }

  /// Reads the header of a block.
  private boolean enter() throws IOException {
    fileOffset = input.fileOffset();
    if (!input.require(HEADER_LENGTH)) {
      return input.available() > 0 && end(cut("block header", HEADER_LENGTH));
    }
    type = (int) PcapngBlockHeaderDecoder.blockType(input.bytes(), input.position(), order);
    return type != SECTION_HEADER || readOrder();
  }

  private boolean readOrder() throws IOException {
    int length = HEADER_LENGTH + PcapngByteOrderMagicDecoder.FIXED_LENGTH;
    if (!input.require(length)) {
      return end(cut("section header", length));
    }
    long magic = input.position() + HEADER_LENGTH;
    switch (PcapngByteOrderMagicDecoder.byteOrderMagic(input.bytes(), magic)) {
      case BIG_ENDIAN -> order = ByteOrder.BIG_ENDIAN;
      case LITTLE_ENDIAN -> order = ByteOrder.LITTLE_ENDIAN;
      case OTHER -> {
        return end(new Damage.Malformed("section header without byte-order magic", fileOffset));
      }
    }
    return true;
  }

  private boolean tellsOfPackets() {
    return switch (type) {
      case ENHANCED_PACKET, SIMPLE_PACKET, OBSOLETE_PACKET, INTERFACE_DESCRIPTION, SECTION_HEADER ->
          true;
      default -> false;
    };
  }

  private boolean load(long length) throws IOException {
    if (length > LONGEST) {
      return end(new Damage.Absurd("block length", fileOffset, length, LONGEST));
    }
    if (!input.require(length)) {
      return end(cut("block", length));
    }
    body = input.position() + HEADER_LENGTH;
    limit = input.position() + length - TRAILER_LENGTH;
    input.skip(length - TRAILER_LENGTH);
    return finish(length);
  }

  private void pass(long length) throws IOException {
    if (input.pass(length - TRAILER_LENGTH) && input.require(TRAILER_LENGTH)) {
      finish(length);
    } else {
      end(cut("block", length));
    }
  }

  /// Compares the length behind the block with that in front.
  private boolean finish(long length) {
    long again = PcapngBlockTrailerDecoder.blockTotalLength(input.bytes(), input.position(), order);
    input.skip(TRAILER_LENGTH);
    return again == length
        || end(
            new Damage.Malformed(
                "block length of " + length + " bytes, but " + again + " at its end", fileOffset));
  }

  private Damage cut(String part, long needed) {
    long available = input.fileOffset() + input.available() - fileOffset;
    return new Damage.Cut(part, fileOffset, needed, available);
  }
}

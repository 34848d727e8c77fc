package dev.wireglass.analyzer.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;

/// What is inside a compressed file, as a channel that ends at the first fault.
///
/// Ends also where so much comes out of so little that it looks like a trap. Nothing breaks then,
/// since memory is bounded, but there would be no end to it.
final class DecompressedChannel implements ReadableByteChannel {
  /// What may come out of any file.
  static final long UNSUSPICIOUS_LENGTH = 1L << 28;

  /// How many bytes may come out of one from there on. Recorded traffic stays below 225 even where
  /// all payload is the same, unless its packets are larger than any network carries.
  static final long LARGEST_RATIO = 400;

  private final CaptureInput compressed;
  private final Decompressor decompressor;
  private final long unsuspiciousLength;
  private long length;
  private @Nullable String fault;

  DecompressedChannel(CaptureInput compressed, Decompressor decompressor, long unsuspiciousLength) {
    this.compressed = compressed;
    this.decompressor = decompressor;
    this.unsuspiciousLength = unsuspiciousLength;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (fault != null) {
      return -1;
    }
    int count = decompressor.read(into);
    length += count;
    fault = decompressor.fault();
    if (fault == null && isSuspicious()) {
      fault =
          "more than "
              + LARGEST_RATIO
              + " bytes out of one compressed byte: if this is no trap, decompress it first";
    }
    return count == 0 ? -1 : count;
  }

  /// What ended the data before their time; null if nothing did.
  @Nullable Damage damage() {
    return fault == null ? null : new Damage.Malformed(fault, length);
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  /// Frees what decompressing took; the compressed file stays open.
  @Override
  public void close() {
    decompressor.close();
  }

  private boolean isSuspicious() {
    return length > unsuspiciousLength && length / LARGEST_RATIO > compressed.fileOffset();
  }
}

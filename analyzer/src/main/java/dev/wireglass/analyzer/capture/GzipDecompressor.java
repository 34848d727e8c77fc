package dev.wireglass.analyzer.capture;

import dev.wireglass.formats.capture.GzipMemberHeaderDecoder;
import dev.wireglass.formats.capture.GzipMemberTrailerDecoder;
import dev.wireglass.runtime.Verdict;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Decompresses the members of a gzip file one after the other, from window to window.
final class GzipDecompressor implements Decompressor {
  private static final int DEFLATE = 8;

  /// Extra fields of full length, and more than enough for a name and a comment.
  private static final int LONGEST_HEADER = 1 << 17;

  private static final int MODULO_32_BITS = 32;

  private final CaptureInput compressed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean inMember;
  private boolean ended;
  private @Nullable String fault;

  /// @param compressed stands in front of the first member
  GzipDecompressor(CaptureInput compressed) {
    this.compressed = compressed;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int before = into.position();
    while (!ended && into.position() == before) {
      if (inMember) {
        inflate(into);
      } else {
        startMember();
      }
    }
    return into.position() - before;
  }

  @Override
  public @Nullable String fault() {
    return fault;
  }

  @Override
  public void close() {
    ended = true;
    inflater.end();
  }

  private void startMember() throws IOException {
    long headerLength = headerLength();
    if (ended) {
      return;
    }
    compressed.skip(headerLength);
    inflater.reset();
    checksum.reset();
    inMember = true;
  }

  /// The length of the header, all of which is in the window then; anything where there is none.
  private long headerLength() throws IOException {
    for (int wanted = 64; wanted <= LONGEST_HEADER; wanted *= 2) {
      boolean isThere = compressed.require(wanted);
      var bytes = compressed.bytes();
      long header = compressed.position();
      var verdict = GzipMemberHeaderDecoder.check(bytes, header, header + compressed.available());
      if (verdict != Verdict.FIXED_PART_CUT && !startsMember()) {
        return 0;
      }
      if (verdict == Verdict.READABLE) {
        return GzipMemberHeaderDecoder.compressedOffset(bytes, header) - header;
      }
      if (!isThere) {
        endOr("gzip header cut short");
        return 0;
      }
    }
    end("gzip header without end");
    return 0;
  }

  /// Whether a member that can be decompressed starts here. If not, that is the end, and a fault
  /// except where it is mere padding.
  private boolean startsMember() throws IOException {
    var bytes = compressed.bytes();
    long header = compressed.position();
    if (GzipMemberHeaderDecoder.identification(bytes, header) != GzipCompression.IDENTIFICATION) {
      endOr("garbage behind the gzip data");
      return false;
    }
    if (GzipMemberHeaderDecoder.compressionMethod(bytes, header) != DEFLATE) {
      end("gzip data of another kind than deflate");
      return false;
    }
    return true;
  }

  /// Ends, with a fault unless only zeros are left: tapes and block devices leave such.
  private void endOr(String otherwise) throws IOException {
    while (compressed.require(1)) {
      long length = compressed.available();
      for (long at = compressed.position(); at < compressed.position() + length; at++) {
        if (compressed.bytes().get(ValueLayout.JAVA_BYTE, at) != 0) {
          end(otherwise);
          return;
        }
      }
      compressed.skip(length);
    }
    ended = true;
  }

  private void inflate(ByteBuffer into) throws IOException {
    if (!compressed.require(1)) {
      end("gzip data cut short");
      return;
    }
    int start = into.position();
    long before = inflater.getBytesRead();
    inflater.setInput(
        compressed.bytes().asSlice(compressed.position(), compressed.available()).asByteBuffer());
    try {
      inflater.inflate(into);
    } catch (DataFormatException wrong) {
      end("gzip data corrupt: " + wrong.getMessage());
    }
    compressed.skip(inflater.getBytesRead() - before);
    checksum.update(into.duplicate().flip().position(start));
    if (inflater.finished()) {
      endMember();
    } else if (inflater.needsDictionary()) {
      end("gzip data corrupt: a dictionary is needed");
    }
  }

  private void endMember() throws IOException {
    inMember = false;
    if (!compressed.require(GzipMemberTrailerDecoder.FIXED_LENGTH)) {
      end("gzip data cut short: their checksum is missing");
      return;
    }
    var bytes = compressed.bytes();
    long trailer = compressed.position();
    long lengthMod = inflater.getBytesWritten() << MODULO_32_BITS >>> MODULO_32_BITS;
    if (GzipMemberTrailerDecoder.dataChecksum(bytes, trailer) != checksum.getValue()
        || GzipMemberTrailerDecoder.dataLength(bytes, trailer) != lengthMod) {
      end("gzip data corrupt: checksum or length is another");
      return;
    }
    compressed.skip(GzipMemberTrailerDecoder.FIXED_LENGTH);
  }

  private void end(String why) {
    fault = why;
    ended = true;
  }
}

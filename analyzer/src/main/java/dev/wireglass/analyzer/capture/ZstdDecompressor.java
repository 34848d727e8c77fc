package dev.wireglass.analyzer.capture;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Decompresses the frames of a zstd file one after the other, from window to window.
///
/// What it looks back at is bounded by zstd's own limit of 128 MiB; files that were compressed with
/// more (`--long=28` and above) are refused, as the command `zstd` does unless it is told
/// otherwise.
final class ZstdDecompressor implements Decompressor {
  private final CaptureInput compressed;
  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private boolean inFrame;
  private @Nullable String fault;

  /// @param compressed stands in front of the first frame
  ZstdDecompressor(CaptureInput compressed) {
    this.compressed = compressed;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    int before = into.position();
    while (fault == null && into.position() == before) {
      if (compressed.require(1)) {
        decompress(into);
      } else if (inFrame) {
        // What was decompressed may be waiting for room.
        drain(into);
      } else {
        break;
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
    context.close();
  }

  private void decompress(ByteBuffer into) {
    var piece =
        compressed.bytes().asSlice(compressed.position(), compressed.available()).asByteBuffer();
    step(into, piece);
    compressed.skip(piece.position());
  }

  private void drain(ByteBuffer into) {
    int before = into.position();
    step(into, ByteBuffer.allocateDirect(0));
    if (inFrame && fault == null && into.position() == before) {
      fault = "zstd data cut short";
    }
  }

  private void step(ByteBuffer into, ByteBuffer from) {
    try {
      inFrame = !context.decompressDirectByteBufferStream(into, from);
    } catch (ZstdException wrong) {
      fault = "zstd data corrupt: " + wrong.getMessage();
    }
  }
}

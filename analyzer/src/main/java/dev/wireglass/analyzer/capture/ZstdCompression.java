package dev.wireglass.analyzer.capture;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.capture.ZstdMagicDecoder;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// zstd, one frame or several (RFC 8878).
@AutoService(Compression.class)
public final class ZstdCompression implements Compression {
  private static final long FRAME = 0xfd2fb528L;
  private static final long FIRST_SKIPPABLE = 0x184d2a50L;
  private static final long LAST_SKIPPABLE = 0x184d2a5fL;

  @Override
  public String name() {
    return "zstd";
  }

  @Override
  public int signatureLength() {
    return ZstdMagicDecoder.FIXED_LENGTH;
  }

  @Override
  public boolean recognises(MemorySegment bytes, long offset) {
    long magic = ZstdMagicDecoder.magicNumber(bytes, offset);
    return magic == FRAME || magic >= FIRST_SKIPPABLE && magic <= LAST_SKIPPABLE;
  }

  @Override
  public Decompressor open(CaptureInput compressed) throws IOException {
    try {
      return new ZstdDecompressor(compressed);
    } catch (LinkageError missing) {
      throw new IOException("zstd's library cannot be used here: " + missing.getMessage(), missing);
    }
  }
}

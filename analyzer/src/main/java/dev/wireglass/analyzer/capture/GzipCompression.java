package dev.wireglass.analyzer.capture;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.capture.GzipMemberHeaderDecoder;
import java.lang.foreign.MemorySegment;

/// gzip, one member or several (RFC 1952).
@AutoService(Compression.class)
public final class GzipCompression implements Compression {
  static final int IDENTIFICATION = 0x8b1f;

  @Override
  public String name() {
    return "gzip";
  }

  @Override
  public int signatureLength() {
    return 2;
  }

  @Override
  public boolean recognises(MemorySegment bytes, long offset) {
    return GzipMemberHeaderDecoder.identification(bytes, offset) == IDENTIFICATION;
  }

  @Override
  public Decompressor open(CaptureInput compressed) {
    return new GzipDecompressor(compressed);
  }
}

package dev.wireglass.analyzer.capture;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.capture.PcapFileHeaderDecoder;
import dev.wireglass.formats.capture.PcapMagicDecoder;
import dev.wireglass.formats.capture.PcapMagicNumber;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/// The classic pcap file in its four kinds: either byte order, microseconds or nanoseconds
/// (draft-ietf-opsawg-pcap).
@AutoService(CaptureFormat.class)
public final class PcapFormat implements CaptureFormat {
  @Override
  public String name() {
    return "pcap";
  }

  @Override
  public int signatureLength() {
    return PcapMagicDecoder.FIXED_LENGTH;
  }

  @Override
  public boolean recognises(MemorySegment bytes, long offset) {
    return switch (PcapMagicDecoder.magicNumber(bytes, offset)) {
      case BIG_ENDIAN_MICROSECONDS,
          LITTLE_ENDIAN_MICROSECONDS,
          BIG_ENDIAN_NANOSECONDS,
          LITTLE_ENDIAN_NANOSECONDS ->
          true;
      case BIG_ENDIAN_MODIFIED, LITTLE_ENDIAN_MODIFIED, OTHER -> false;
    };
  }

  @Override
  public CaptureOpening open(CaptureInput input) throws IOException {
    int length = PcapFileHeaderDecoder.FIXED_LENGTH;
    if (!input.require(length)) {
      return new CaptureOpening.Unreadable(
          new Damage.Cut("pcap file header", 0, length, input.available()));
    }
    var magic = PcapMagicDecoder.magicNumber(input.bytes(), input.position());
    return new CaptureOpening.Readable(new PcapReader(input, order(magic), unitNanos(magic)));
  }

  private static ByteOrder order(PcapMagicNumber magic) {
    return switch (magic) {
      case BIG_ENDIAN_MICROSECONDS, BIG_ENDIAN_NANOSECONDS -> ByteOrder.BIG_ENDIAN;
      case LITTLE_ENDIAN_MICROSECONDS, LITTLE_ENDIAN_NANOSECONDS -> ByteOrder.LITTLE_ENDIAN;
      case BIG_ENDIAN_MODIFIED, LITTLE_ENDIAN_MODIFIED, OTHER ->
          throw new IllegalArgumentException("not recognised as pcap");
    };
  }

  private static int unitNanos(PcapMagicNumber magic) {
    return switch (magic) {
      case BIG_ENDIAN_MICROSECONDS, LITTLE_ENDIAN_MICROSECONDS -> 1000;
      case BIG_ENDIAN_NANOSECONDS, LITTLE_ENDIAN_NANOSECONDS -> 1;
      case BIG_ENDIAN_MODIFIED, LITTLE_ENDIAN_MODIFIED, OTHER ->
          throw new IllegalArgumentException("not recognised as pcap");
    };
  }
}

package dev.wireglass.analyzer.capture;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.capture.PcapFileHeaderDecoder;
import dev.wireglass.formats.capture.PcapMagicDecoder;
import dev.wireglass.formats.capture.PcapMagicNumber;
import dev.wireglass.formats.capture.PcapModifiedRecordHeaderDecoder;
import dev.wireglass.formats.capture.PcapRecordHeaderDecoder;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

/// The classic pcap file in its six kinds: either byte order; microseconds, nanoseconds, or
/// microseconds with the longer record headers of an old change of libpcap
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
    return PcapMagicDecoder.magicNumber(bytes, offset) != PcapMagicNumber.OTHER;
  }

  @Override
  public CaptureOpening open(CaptureInput input) throws IOException {
    int length = PcapFileHeaderDecoder.FIXED_LENGTH;
    if (!input.require(length)) {
      return new CaptureOpening.Unreadable(
          new Damage.Cut("pcap file header", 0, length, input.available()));
    }
    var magic = PcapMagicDecoder.magicNumber(input.bytes(), input.position());
    var reader = new PcapReader(input, order(magic), unitNanos(magic), recordHeaderLength(magic));
    return new CaptureOpening.Readable(reader, this);
  }

  private static ByteOrder order(PcapMagicNumber magic) {
    return switch (magic) {
      case BIG_ENDIAN_MICROSECONDS, BIG_ENDIAN_NANOSECONDS, BIG_ENDIAN_MODIFIED ->
          ByteOrder.BIG_ENDIAN;
      case LITTLE_ENDIAN_MICROSECONDS, LITTLE_ENDIAN_NANOSECONDS, LITTLE_ENDIAN_MODIFIED ->
          ByteOrder.LITTLE_ENDIAN;
      case OTHER -> throw new IllegalArgumentException("not recognised as pcap");
    };
  }

  private static int unitNanos(PcapMagicNumber magic) {
    return switch (magic) {
      case BIG_ENDIAN_NANOSECONDS, LITTLE_ENDIAN_NANOSECONDS -> 1;
      default -> 1000;
    };
  }

  private static int recordHeaderLength(PcapMagicNumber magic) {
    return switch (magic) {
      case BIG_ENDIAN_MODIFIED, LITTLE_ENDIAN_MODIFIED ->
          PcapModifiedRecordHeaderDecoder.FIXED_LENGTH;
      default -> PcapRecordHeaderDecoder.FIXED_LENGTH;
    };
  }
}

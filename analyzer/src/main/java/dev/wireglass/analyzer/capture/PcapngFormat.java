package dev.wireglass.analyzer.capture;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.capture.PcapngBlockHeaderDecoder;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Objects;

/// The pcapng file (draft-ietf-opsawg-pcapng).
@AutoService(CaptureFormat.class)
public final class PcapngFormat implements CaptureFormat {
  @Override
  public String name() {
    return "pcapng";
  }

  @Override
  public int signatureLength() {
    return Integer.BYTES;
  }

  @Override
  public boolean recognises(MemorySegment bytes, long offset) {
    return PcapngBlockHeaderDecoder.blockType(bytes, offset, ByteOrder.BIG_ENDIAN)
        == PcapngBlocks.SECTION_HEADER;
  }

  @Override
  public CaptureOpening open(CaptureInput input) throws IOException {
    var reader = new PcapngReader(input);
    return reader.openFirstSection()
        ? new CaptureOpening.Readable(reader, this)
        : new CaptureOpening.Unreadable(Objects.requireNonNull(reader.damage()));
  }
}

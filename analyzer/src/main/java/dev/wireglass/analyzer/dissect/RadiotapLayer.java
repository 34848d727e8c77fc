package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.RadiotapFlagsDecoder;
import dev.wireglass.formats.link.RadiotapHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// IEEE 802.11 frames behind what the radio said of them (radiotap.org). Of that, the flags matter:
/// whether the frame has a check sequence, and whether its header is padded.
@AutoService(Layer.class)
public final class RadiotapLayer implements Layer {
  private static final int PRESENT_OFFSET = 4;
  private static final int WORD = 4;
  private static final int CLOCK_LENGTH = 8;
  private static final int FCS_LENGTH = 4;
  private static final long NOWHERE = -1;

  private static final Reason CUT = new Reason("radiotap header cut short");
  private static final Reason BAD_FCS =
      new Reason("IEEE 802.11 frame that the radio found damaged");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.LINK_TYPE, 127));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (RadiotapHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("radiotap");
    long frame = RadiotapHeaderDecoder.payloadOffset(bytes, header);
    long flags = flagsOffset(bytes, header, frame);
    if (flags == NOWHERE) {
      packet.enter(frame, packet.wireLimit());
      WirelessFrame.handOver(packet, false);
    } else if (RadiotapFlagsDecoder.badFcs(bytes, flags)) {
      packet.skip(BAD_FCS);
    } else {
      int fcs = RadiotapFlagsDecoder.fcsAtEnd(bytes, flags) ? FCS_LENGTH : 0;
      packet.enter(frame, packet.wireLimit() - fcs);
      WirelessFrame.handOver(packet, RadiotapFlagsDecoder.dataPad(bytes, flags));
    }
  }

  /// The fields stand behind all words that say which are present, each aligned to its size from
  /// the start of the header on; the flags are the first, or the second behind the radio's clock.
  private static long flagsOffset(MemorySegment bytes, long header, long end) {
    if (!RadiotapHeaderDecoder.flags(bytes, header)) {
      return NOWHERE;
    }
    long fields = header + PRESENT_OFFSET + WORD;
    // Each further word has the form of the first, one word behind it.
    for (long word = header; RadiotapHeaderDecoder.extended(bytes, word); word += WORD) {
      fields += WORD;
      if (fields >= end) {
        return NOWHERE;
      }
    }
    long flags = fields;
    if (RadiotapHeaderDecoder.tsft(bytes, header)) {
      flags += (-(fields - header) & CLOCK_LENGTH - 1) + CLOCK_LENGTH;
    }
    return flags < end ? flags : NOWHERE;
  }
}

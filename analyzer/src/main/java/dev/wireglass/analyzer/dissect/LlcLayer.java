package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.LlcHeaderDecoder;
import dev.wireglass.formats.link.SnapHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Logical link control (IEEE 802.2) with its extension SNAP, which brings EtherTypes back.
@AutoService(Layer.class)
public final class LlcLayer implements Layer {
  private static final int SNAP = 0xaa;
  private static final int UNNUMBERED = 0x03;

  /// RFC 1042.
  private static final int ENCAPSULATED_ETHERNET = 0x000000;

  /// IEEE 802.1H.
  private static final int BRIDGE_TUNNEL = 0x0000f8;

  private static final Reason CUT = new Reason("LLC header cut short");
  private static final Reason ORGANIZATION = new Reason("SNAP with another organization's numbers");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.ETHER_TYPE, EtherTypes.LLC));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (LlcHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("llc");
    int service = LlcHeaderDecoder.dsap(bytes, header);
    packet.enter(header + LlcHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    if (service == SNAP && LlcHeaderDecoder.control(bytes, header) == UNNUMBERED) {
      readSnap(packet);
    } else {
      packet.next(Namespace.LLC, service);
    }
  }

  private static void readSnap(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (SnapHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    int organization = SnapHeaderDecoder.oui(bytes, header);
    if (organization != ENCAPSULATED_ETHERNET && organization != BRIDGE_TUNNEL) {
      packet.skip(ORGANIZATION);
      return;
    }
    packet.enter(header + SnapHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, SnapHeaderDecoder.protocolIdentifierCode(bytes, header));
  }
}

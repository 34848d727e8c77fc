package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.EthernetHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Ethernet frames.
@AutoService(Layer.class)
public final class EthernetLayer implements Layer {
  private static final int LINKTYPE_ETHERNET = 1;

  /// Up to here the field is a length instead (IEEE 802.3, clause 3.2.6).
  private static final int LARGEST_LENGTH = 1500;

  private static final Reason CUT = new Reason("Ethernet header cut short");
  private static final Reason LENGTH = new Reason("IEEE 802.3 frame with a length, not a type");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.LINK_TYPE, LINKTYPE_ETHERNET));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (EthernetHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    int type = EthernetHeaderDecoder.etherTypeCode(bytes, header);
    if (type <= LARGEST_LENGTH) {
      packet.skip(LENGTH);
      return;
    }
    packet.enter(EthernetHeaderDecoder.payloadOffset(bytes, header), packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, type);
  }
}

package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.link.CiscoHdlcHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Cisco's HDLC (RFC 1547, section 4.3.1), whose frames say what they carry by EtherType.
@AutoService(Layer.class)
public final class CiscoHdlcLayer implements Layer {
  private static final Reason CUT = new Reason("Cisco HDLC header cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.LINK_TYPE, 104));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (CiscoHdlcHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("cisco hdlc");
    packet.enter(header + CiscoHdlcHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, CiscoHdlcHeaderDecoder.protocolCode(bytes, header));
  }
}

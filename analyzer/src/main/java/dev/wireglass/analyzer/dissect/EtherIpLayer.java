package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.EtherIpHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Ethernet frames in IP packets (RFC 3378).
@AutoService(Layer.class)
public final class EtherIpLayer implements Layer {
  private static final Reason CUT = new Reason("EtherIP header cut short");
  private static final Reason VERSION = new Reason("EtherIP of another version than 3");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.IP_PROTOCOL, 97));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (EtherIpHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (EtherIpHeaderDecoder.version(bytes, header) != 3) {
      packet.skip(VERSION);
      return;
    }
    packet.step("etherip");
    packet.enter(header + EtherIpHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
  }
}

package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.transport.UdpHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// UDP, for the sake of the tunnels in it. The port of the receiver tells which; in what a server
/// sends back it is that of the sender.
@AutoService(Layer.class)
public final class UdpLayer implements Layer {
  private static final int IP_PROTOCOL_UDP = 17;

  private static final Reason CUT = new Reason("UDP header cut short");
  private static final Reason LENGTH = new Reason("UDP length below 8 bytes");

  /// What is no tunnel is not looked into.
  private static final Reason NO_TUNNEL =
      new Reason(Namespace.IP_PROTOCOL.describe(IP_PROTOCOL_UDP));

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.IP_PROTOCOL, IP_PROTOCOL_UDP));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    var verdict = UdpHeaderDecoder.check(bytes, header, packet.limit());
    if (verdict != Verdict.READABLE) {
      packet.skip(verdict == Verdict.FIELD_OUT_OF_RANGE ? LENGTH : CUT);
      return;
    }
    int destination = UdpHeaderDecoder.destinationPort(bytes, header);
    int source = UdpHeaderDecoder.sourcePort(bytes, header);
    packet.enter(
        UdpHeaderDecoder.payloadOffset(bytes, header),
        header + UdpHeaderDecoder.length(bytes, header));
    if (packet.knows(Namespace.UDP_PORT, destination)) {
      packet.next(Namespace.UDP_PORT, destination);
    } else if (packet.knows(Namespace.UDP_PORT, source)) {
      packet.next(Namespace.UDP_PORT, source);
    } else {
      packet.skip(NO_TUNNEL);
    }
  }
}

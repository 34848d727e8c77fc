package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.network.GreHeaderDecoder;
import dev.wireglass.formats.tunnel.PptpGreHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// Generic routing encapsulation (RFC 2784, RFC 2890), and in its version 1 the PPP frames of PPTP
/// (RFC 2637).
@AutoService(Layer.class)
public final class GreLayer implements Layer {
  private static final int ERSPAN = 0x88be;

  private static final Reason CUT = new Reason("GRE header cut short");
  private static final Reason ROUTED = new Reason("GRE with source routes");
  private static final Reason VERSION = new Reason("GRE of another version than 0 and 1");
  private static final Reason NO_DATA = new Reason("PPTP acknowledgment without data");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.IP_PROTOCOL, 47));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (packet.limit() - header < GreHeaderDecoder.FIXED_LENGTH) {
      packet.skip(CUT);
      return;
    }
    switch (GreHeaderDecoder.version(bytes, header)) {
      case 0 -> readPlain(packet);
      case 1 -> readPptp(packet);
      default -> packet.skip(VERSION);
    }
  }

  private static void readPlain(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (GreHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (GreHeaderDecoder.reserved(bytes, header)) {
      packet.skip(ROUTED);
      return;
    }
    if (GreHeaderDecoder.keyPresent(bytes, header)) {
      packet.step("gre", GreHeaderDecoder.key(bytes, header));
    } else {
      packet.step("gre");
    }
    packet.enter(GreHeaderDecoder.payloadOffset(bytes, header), packet.wireLimit());
    handOver(packet, header);
  }

  /// A mirrored frame (ERSPAN) has no header of its own where GRE does not count packets.
  private static void handOver(Packet packet, long header) {
    var bytes = packet.bytes();
    int type = GreHeaderDecoder.protocolTypeCode(bytes, header);
    if (type == ERSPAN && !GreHeaderDecoder.sequenceNumberPresent(bytes, header)) {
      packet.step("erspan");
      packet.next(Namespace.ETHER_TYPE, EtherTypes.BRIDGING);
    } else {
      packet.next(Namespace.ETHER_TYPE, type);
    }
  }

  private static void readPptp(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (PptpGreHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (!PptpGreHeaderDecoder.sequenceNumberPresent(bytes, header)) {
      packet.skip(NO_DATA);
      return;
    }
    packet.step("gre", PptpGreHeaderDecoder.callId(bytes, header));
    long frame = PptpGreHeaderDecoder.frameOffset(bytes, header);
    packet.enter(frame, frame + PptpGreHeaderDecoder.payloadLength(bytes, header));
    packet.next(Namespace.ETHER_TYPE, PptpGreHeaderDecoder.protocolTypeCode(bytes, header));
  }
}

package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.GtpExtensionHeaderDecoder;
import dev.wireglass.formats.tunnel.GtpUHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// IP packets of mobile phones (3GPP TS 29.281). Each direction has a tunnel of its own.
@AutoService(Layer.class)
public final class GtpULayer implements Layer {
  private static final int USER_DATA = 255;
  private static final int MANDATORY_LENGTH = 8;

  private static final Reason CUT = new Reason("GTP-U header cut short");
  private static final Reason VERSION = new Reason("GTP-U of another version than 1");
  private static final Reason SIGNALLING = new Reason("GTP-U signalling");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.UDP_PORT, 2152));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (GtpUHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (GtpUHeaderDecoder.version(bytes, header) != 1) {
      packet.skip(VERSION);
      return;
    }
    if (GtpUHeaderDecoder.messageType(bytes, header) != USER_DATA) {
      packet.skip(SIGNALLING);
      return;
    }
    packet.step("gtp-u", GtpUHeaderDecoder.teid(bytes, header));
    // The length counts what follows the first eight bytes.
    long end = header + MANDATORY_LENGTH + GtpUHeaderDecoder.length(bytes, header);
    packet.enter(GtpUHeaderDecoder.payloadOffset(bytes, header), end);
    if (!GtpUHeaderDecoder.extensionHeaderFlag(bytes, header)
        || skipExtensions(packet, GtpUHeaderDecoder.nextExtensionHeaderType(bytes, header))) {
      IpVersion.handOver(packet);
    }
  }

  /// @return whether there is something behind them; otherwise the packet is given up
  private static boolean skipExtensions(Packet packet, int firstType) {
    int type = firstType;
    while (type != 0) {
      var bytes = packet.bytes();
      long header = packet.offset();
      if (GtpExtensionHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
        packet.skip(CUT);
        return false;
      }
      type = GtpExtensionHeaderDecoder.nextExtensionHeaderType(bytes, header);
      packet.enter(GtpExtensionHeaderDecoder.payloadOffset(bytes, header), packet.wireLimit());
    }
    return true;
  }
}

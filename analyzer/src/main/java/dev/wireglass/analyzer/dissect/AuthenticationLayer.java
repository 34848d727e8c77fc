package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.network.AuthenticationHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// The authentication header of IPsec (RFC 4302), behind which the packet is in the clear.
@AutoService(Layer.class)
public final class AuthenticationLayer implements Layer {
  private static final Reason CUT = new Reason("IPsec authentication header cut short");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.IP_PROTOCOL, 51));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (AuthenticationHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.step("ah");
    packet.enter(AuthenticationHeaderDecoder.payloadOffset(bytes, header), packet.wireLimit());
    packet.next(Namespace.IP_PROTOCOL, AuthenticationHeaderDecoder.nextHeaderCode(bytes, header));
  }
}

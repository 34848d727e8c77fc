package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.network.Ipv6FragmentHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.util.List;

/// The header in front of a fragment of an IPv6 packet (RFC 8200, section 4.5). One that is all of
/// its packet is an atomic fragment (RFC 6946) and waits for no others.
@AutoService(Layer.class)
public final class Ipv6FragmentLayer implements Layer {
  private static final Reason CUT = new Reason("IPv6 fragment header cut short");
  private static final Reason UNALIGNED =
      new Reason("IPv6 fragment that ends between two multiples of 8 bytes");

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.IP_PROTOCOL, 44));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (Ipv6FragmentHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    packet.enter(header + Ipv6FragmentHeaderDecoder.FIXED_LENGTH, packet.wireLimit());
    packet.fragment(
        Fragment.of(
            Ipv6FragmentHeaderDecoder.identification(bytes, header),
            Ipv6FragmentHeaderDecoder.nextHeaderCode(bytes, header),
            Ipv6FragmentHeaderDecoder.fragmentOffset(bytes, header),
            Ipv6FragmentHeaderDecoder.moreFragments(bytes, header)),
        UNALIGNED);
  }
}

package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.tunnel.TeredoAuthenticationDecoder;
import dev.wireglass.formats.tunnel.TeredoOriginDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// IPv6 packets in UDP through Teredo (RFC 4380), perhaps behind what a server adds.
@AutoService(Layer.class)
public final class TeredoLayer implements Layer {
  private static final int AUTHENTICATION = 1;
  private static final int ORIGIN = 0;

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.UDP_PORT, 3544));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    packet.step("teredo");
    long authenticated = endOfAuthentication(bytes, header, packet.limit());
    long packetStart = endOfOrigin(bytes, authenticated, packet.limit());
    packet.enter(packetStart, packet.wireLimit());
    IpVersion.handOver(packet);
  }

  private static long endOfAuthentication(MemorySegment bytes, long header, long limit) {
    boolean there =
        TeredoAuthenticationDecoder.check(bytes, header, limit) == Verdict.READABLE
            && TeredoAuthenticationDecoder.indicator(bytes, header) == AUTHENTICATION;
    return there ? TeredoAuthenticationDecoder.payloadOffset(bytes, header) : header;
  }

  private static long endOfOrigin(MemorySegment bytes, long header, long limit) {
    boolean there =
        TeredoOriginDecoder.check(bytes, header, limit) == Verdict.READABLE
            && TeredoOriginDecoder.indicator(bytes, header) == ORIGIN;
    return there ? header + TeredoOriginDecoder.FIXED_LENGTH : header;
  }
}

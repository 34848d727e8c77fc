package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.network.Ipv6AddressDecoder;
import dev.wireglass.formats.network.Ipv6HeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// IPv6 packets. Extension headers are layers of their own.
@AutoService(Layer.class)
public final class Ipv6Layer implements Layer {
  private static final Reason CUT = new Reason("IPv6 header cut short");
  private static final Reason VERSION = new Reason("IPv6 expected, but the version is another");

  private static final Reason NO_LENGTH =
      new Reason("IPv6 payload length 0, taken from the jumbo option or the frame");
  private static final Reason BEYOND_FRAME =
      new Reason("IPv6 payload length beyond the frame, taken from the frame");

  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.ETHER_TYPE, EtherTypes.IPV6),
        new LayerKey(Namespace.LINK_TYPE, 229),
        new LayerKey(Namespace.PPP_PROTOCOL, 0x0057),
        new LayerKey(Namespace.IP_PROTOCOL, 41));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (Ipv6HeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    if (Ipv6HeaderDecoder.version(bytes, header) != 6) {
      packet.skip(VERSION);
      return;
    }
    packet.step("ipv6");
    takeAddresses(packet, bytes, header);
    packet.segment().ipPacket(0, Ipv6HeaderDecoder.hopLimit(bytes, header));
    packet.enter(Ipv6HeaderDecoder.dataOffset(bytes, header), declaredLimit(packet));
    packet.next(Namespace.IP_PROTOCOL, Ipv6HeaderDecoder.nextHeaderCode(bytes, header));
  }

  private static void takeAddresses(Packet packet, MemorySegment bytes, long header) {
    long source = Ipv6HeaderDecoder.sourceAddressOffset(bytes, header);
    long destination = Ipv6HeaderDecoder.destinationAddressOffset(bytes, header);
    packet
        .segment()
        .addresses(
            6,
            Ipv6AddressDecoder.high(bytes, source),
            Ipv6AddressDecoder.low(bytes, source),
            Ipv6AddressDecoder.high(bytes, destination),
            Ipv6AddressDecoder.low(bytes, destination));
  }

  /// Where the packet ends by what its header says. A length of 0 stands for more than 16 bits can
  /// tell: a jumbogram (RFC 2675) or segments that a network card was left to cut.
  private static long declaredLimit(Packet packet) {
    int length = Ipv6HeaderDecoder.payloadLength(packet.bytes(), packet.offset());
    if (length == 0) {
      packet.remark(NO_LENGTH);
      return packet.wireLimit();
    }
    long limit = Ipv6HeaderDecoder.dataOffset(packet.bytes(), packet.offset()) + length;
    if (limit > packet.wireLimit()) {
      packet.remark(BEYOND_FRAME);
    }
    return limit;
  }
}

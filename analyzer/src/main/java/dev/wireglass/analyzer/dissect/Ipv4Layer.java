package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.network.Ipv4HeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// IPv4 packets and their fragments. Their end is what the header says, never the end of the frame,
/// which may be padded.
@AutoService(Layer.class)
public final class Ipv4Layer implements Layer {
  private static final Reason CUT = new Reason("IPv4 header cut short");
  private static final Reason VERSION = new Reason("IPv4 expected, but the version is another");
  private static final Reason IHL = new Reason("IPv4 header length below 20 bytes");
  private static final Reason TOTAL_LENGTH = new Reason("IPv4 total length below header length");
  private static final Reason UNALIGNED =
      new Reason("IPv4 fragment that ends between two multiples of 8 bytes");

  private static final Reason OFFLOADED =
      new Reason("IPv4 total length 0 (segmentation offload), taken from the frame");
  private static final Reason BEYOND_FRAME =
      new Reason("IPv4 total length beyond the frame, taken from the frame");

  private static final Reason CHECKSUM = Reason.ofDamage("IPv4 header checksum wrong");

  @Override
  public List<LayerKey> keys() {
    return List.of(
        new LayerKey(Namespace.ETHER_TYPE, EtherTypes.IPV4),
        new LayerKey(Namespace.LINK_TYPE, 228),
        new LayerKey(Namespace.LLC, 0x06),
        new LayerKey(Namespace.PPP_PROTOCOL, 0x0021),
        new LayerKey(Namespace.IP_PROTOCOL, 4));
  }

  @Override
  public void read(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    var refusal = refusal(bytes, header, packet.limit());
    if (refusal != null) {
      packet.skip(refusal);
      return;
    }
    verify(packet);
    packet.step("ipv4");
    packet
        .segment()
        .addresses(
            4,
            0,
            Ipv4HeaderDecoder.sourceAddress(bytes, header),
            0,
            Ipv4HeaderDecoder.destinationAddress(bytes, header));
    packet
        .segment()
        .ipPacket(
            Ipv4HeaderDecoder.identification(bytes, header),
            Ipv4HeaderDecoder.timeToLive(bytes, header));
    packet.enter(Ipv4HeaderDecoder.payloadOffset(bytes, header), declaredLimit(packet));
    if (isFragment(bytes, header)) {
      packet.fragment(fragment(bytes, header), UNALIGNED);
    } else {
      packet.next(Namespace.IP_PROTOCOL, Ipv4HeaderDecoder.protocolCode(bytes, header));
    }
  }

  /// Zero is what a sender leaves whose network card will fill the checksum in.
  private static void verify(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (Ipv4HeaderDecoder.headerChecksum(bytes, header) != 0
        && !Ipv4HeaderDecoder.headerChecksumIsRight(bytes, header)) {
      packet.remark(CHECKSUM);
    }
  }

  private static boolean isFragment(MemorySegment bytes, long header) {
    return Ipv4HeaderDecoder.fragmentOffset(bytes, header) != 0
        || Ipv4HeaderDecoder.moreFragments(bytes, header);
  }

  private static Fragment fragment(MemorySegment bytes, long header) {
    return Fragment.of(
        Ipv4HeaderDecoder.identification(bytes, header),
        Ipv4HeaderDecoder.protocolCode(bytes, header),
        Ipv4HeaderDecoder.fragmentOffset(bytes, header),
        Ipv4HeaderDecoder.moreFragments(bytes, header));
  }

  private static @Nullable Reason refusal(MemorySegment bytes, long header, long limit) {
    var verdict = Ipv4HeaderDecoder.check(bytes, header, limit);
    if (!verdict.fixedPartReadable()) {
      return CUT;
    }
    if (Ipv4HeaderDecoder.version(bytes, header) != 4) {
      return VERSION;
    }
    if (verdict != Verdict.READABLE) {
      return verdict == Verdict.HEADER_CUT ? CUT : IHL;
    }
    int totalLength = Ipv4HeaderDecoder.totalLength(bytes, header);
    boolean contradicts =
        totalLength != 0 && totalLength < Ipv4HeaderDecoder.headerLength(bytes, header);
    return contradicts ? TOTAL_LENGTH : null;
  }

  /// Where the packet ends by what its header says.
  private static long declaredLimit(Packet packet) {
    int totalLength = Ipv4HeaderDecoder.totalLength(packet.bytes(), packet.offset());
    if (totalLength == 0) {
      packet.remark(OFFLOADED);
      return packet.wireLimit();
    }
    long limit = packet.offset() + totalLength;
    if (limit > packet.wireLimit()) {
      packet.remark(BEYOND_FRAME);
    }
    return limit;
  }
}

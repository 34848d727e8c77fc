package dev.wireglass.analyzer.dissect;

import com.google.auto.service.AutoService;
import dev.wireglass.formats.transport.TcpHeaderDecoder;
import dev.wireglass.runtime.Verdict;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// TCP segments. The fixed part of the header is enough: how much data a cut packet carried is
/// known from the lengths that IP and TCP declare.
@AutoService(Layer.class)
public final class TcpLayer implements Layer {
  private static final int IP_PROTOCOL_TCP = 6;

  private static final Reason TOO_SHORT = new Reason("IP payload too short for a TCP header");
  private static final Reason CUT = new Reason("TCP header cut short");
  private static final Reason DATA_OFFSET = new Reason("TCP header length below 20 bytes");
  private static final Reason BEYOND_IP = new Reason("TCP header length beyond the IP payload");

  private static final Reason SNAPPED =
      new Reason("data cut by the snapshot length, counted in full");

  private final TcpDetails details = new TcpDetails();

  @Override
  public List<LayerKey> keys() {
    return List.of(new LayerKey(Namespace.IP_PROTOCOL, IP_PROTOCOL_TCP));
  }

  @Override
  public void read(Packet packet) {
    var refusal = refusal(packet);
    if (refusal != null) {
      packet.skip(refusal);
      return;
    }
    if (packet.limit() < packet.wireLimit()) {
      packet.remark(SNAPPED);
    }
    fill(packet, packet.bytes(), packet.offset());
    if (packet.wantsDetails()) {
      details.read(packet);
    }
    packet.finish();
  }

  private static @Nullable Reason refusal(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    long wireLength = packet.wireLimit() - header;
    var verdict = TcpHeaderDecoder.check(bytes, header, packet.limit());
    if (!verdict.fixedPartReadable()) {
      return wireLength < TcpHeaderDecoder.FIXED_LENGTH ? TOO_SHORT : CUT;
    }
    if (verdict == Verdict.FIELD_OUT_OF_RANGE) {
      return DATA_OFFSET;
    }
    return TcpHeaderDecoder.headerLength(bytes, header) > wireLength ? BEYOND_IP : null;
  }

  private static void fill(Packet packet, MemorySegment bytes, long header) {
    var segment = packet.segment();
    segment.ports(
        TcpHeaderDecoder.sourcePort(bytes, header),
        TcpHeaderDecoder.destinationPort(bytes, header));
    segment.numbers(
        (int) TcpHeaderDecoder.sequenceNumber(bytes, header),
        (int) TcpHeaderDecoder.acknowledgmentNumber(bytes, header));
    segment.controlBits(
        TcpHeaderDecoder.syn(bytes, header),
        TcpHeaderDecoder.ack(bytes, header),
        TcpHeaderDecoder.fin(bytes, header),
        TcpHeaderDecoder.rst(bytes, header));
    segment.window(TcpHeaderDecoder.window(bytes, header));
    segment.checksum(TcpHeaderDecoder.checksum(bytes, header));
    segment.payloadLength(
        packet.wireLimit() - header - TcpHeaderDecoder.headerLength(bytes, header));
  }
}

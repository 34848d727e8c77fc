package dev.wireglass.analyzer.dissect;

import dev.wireglass.formats.link.AmsduSubframeHeaderDecoder;
import dev.wireglass.formats.link.Ieee80211DataHeaderDecoder;
import dev.wireglass.formats.link.Ieee80211FrameControlDecoder;
import dev.wireglass.formats.link.Ieee80211QosFlag;
import dev.wireglass.runtime.Verdict;
import org.jspecify.annotations.Nullable;

/// IEEE 802.11 frames (clause 9): of those with data in the clear, what they carry begins with LLC.
final class WirelessFrame {
  private static final int DATA = 2;
  private static final int WITHOUT_DATA = 4;
  private static final int PADDED_TO = 4;

  private static final Reason CUT = new Reason("IEEE 802.11 header cut short");
  private static final Reason NO_DATA_FRAME = new Reason("IEEE 802.11 management or control frame");
  private static final Reason EMPTY = new Reason("IEEE 802.11 frame without data");
  private static final Reason ENCRYPTED = new Reason("IEEE 802.11 frame, encrypted");
  private static final Reason FRAGMENT = new Reason("IEEE 802.11 fragment");
  private static final Reason AGGREGATE =
      new Reason("IEEE 802.11 aggregate, of which only the first packet is analysed");

  private WirelessFrame() {}

  /// Moves behind the headers of a frame and hands over.
  ///
  /// @param padded the header was filled up to whole words, as the radio did
  static void handOver(Packet packet, boolean padded) {
    var refusal = refusal(packet);
    if (refusal != null) {
      packet.skip(refusal);
      return;
    }
    packet.step("802.11");
    var bytes = packet.bytes();
    long header = packet.offset();
    long length = Ieee80211DataHeaderDecoder.payloadOffset(bytes, header) - header;
    long padding = padded ? -length & PADDED_TO - 1 : 0;
    packet.enter(header + length + padding, packet.wireLimit());
    packet.next(Namespace.ETHER_TYPE, EtherTypes.LLC);
    if (Ieee80211DataHeaderDecoder.hasQosControl(bytes, header)
        && Ieee80211DataHeaderDecoder.qosControl(bytes, header, Ieee80211QosFlag.AMSDU_PRESENT)) {
      enterAggregate(packet);
    }
  }

  private static @Nullable Reason refusal(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    long limit = packet.limit();
    if (Ieee80211FrameControlDecoder.check(bytes, header, limit) != Verdict.READABLE) {
      return CUT;
    }
    if (Ieee80211FrameControlDecoder.type(bytes, header) != DATA) {
      return NO_DATA_FRAME;
    }
    if (Ieee80211DataHeaderDecoder.check(bytes, header, limit) != Verdict.READABLE) {
      return CUT;
    }
    if ((Ieee80211DataHeaderDecoder.subtype(bytes, header) & WITHOUT_DATA) != 0) {
      return EMPTY;
    }
    if (Ieee80211DataHeaderDecoder.protectedFrame(bytes, header)) {
      return ENCRYPTED;
    }
    boolean fragment =
        Ieee80211DataHeaderDecoder.moreFragments(bytes, header)
            || Ieee80211DataHeaderDecoder.fragmentNumber(bytes, header) != 0;
    return fragment ? FRAGMENT : null;
  }

  private static void enterAggregate(Packet packet) {
    var bytes = packet.bytes();
    long header = packet.offset();
    if (AmsduSubframeHeaderDecoder.check(bytes, header, packet.limit()) != Verdict.READABLE) {
      packet.skip(CUT);
      return;
    }
    long end =
        AmsduSubframeHeaderDecoder.payloadOffset(bytes, header)
            + AmsduSubframeHeaderDecoder.length(bytes, header);
    if (end + AmsduSubframeHeaderDecoder.FIXED_LENGTH <= packet.wireLimit()) {
      packet.remark(AGGREGATE);
    }
    packet.enter(AmsduSubframeHeaderDecoder.payloadOffset(bytes, header), end);
  }
}

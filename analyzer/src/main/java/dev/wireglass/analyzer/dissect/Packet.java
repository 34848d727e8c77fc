package dev.wireglass.analyzer.dissect;

import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.tcp.Segment;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// A cursor over one packet that moves inwards, layer by layer. A single instance moves from packet
/// to packet.
///
/// It has two ends: [#limit()] is where the captured bytes end, [#wireLimit()] where the bytes on
/// the network ended. The second is never before the first, and each layer may only draw both in.
public final class Packet {
  private final Segment segment = new Segment();
  private final ReasonCounts remarks;
  private MemorySegment bytes = MemorySegment.NULL;
  private long offset;
  private long limit;
  private long wireLimit;
  private Namespace namespace = Namespace.LINK_TYPE;
  private int code;
  private boolean finished;
  private @Nullable Reason skipped;

  /// @param remarks counts what was odd
  Packet(ReasonCounts remarks) {
    this.remarks = remarks;
  }

  void start(CaptureRecord packet) {
    bytes = packet.bytes();
    offset = packet.offset();
    limit = packet.limit();
    wireLimit = packet.offset() + packet.originalLength();
    finished = false;
    skipped = null;
    segment.time(packet.timeNanos());
    next(Namespace.LINK_TYPE, packet.linkType());
  }

  /// Holds the packet.
  public MemorySegment bytes() {
    return bytes;
  }

  /// Where in [#bytes()] the layer at hand starts.
  public long offset() {
    return offset;
  }

  /// Where the captured bytes of the layer at hand end, exclusive.
  public long limit() {
    return limit;
  }

  /// Where the bytes of the layer at hand ended on the network, in the terms of [#limit()].
  public long wireLimit() {
    return wireLimit;
  }

  /// What the layers fill in.
  public Segment segment() {
    return segment;
  }

  /// Moves to what the layer at hand carries.
  ///
  /// @param payloadOffset where in [#bytes()] it starts
  /// @param declaredLimit where it ends by what the header says; beyond [#wireLimit()] it is not
  ///   believed
  public void enter(long payloadOffset, long declaredLimit) {
    offset = payloadOffset;
    wireLimit = Math.min(wireLimit, declaredLimit);
    limit = Math.min(limit, wireLimit);
  }

  /// Hands over to the layer that is announced by this number.
  public void next(Namespace namespace, int code) {
    this.namespace = namespace;
    this.code = code;
  }

  /// Gives the packet up.
  public void skip(Reason reason) {
    skipped = reason;
  }

  /// The segment is filled in.
  public void finish() {
    finished = true;
  }

  /// Counts something odd about the packet, which goes on all the same.
  public void remark(Reason reason) {
    remarks.count(reason);
  }

  Namespace namespace() {
    return namespace;
  }

  int code() {
    return code;
  }

  boolean isFinished() {
    return finished;
  }

  @Nullable Reason skipped() {
    return skipped;
  }
}

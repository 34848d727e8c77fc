package dev.wireglass.analyzer.dissect;

import dev.wireglass.analyzer.capture.CaptureRecord;
import dev.wireglass.analyzer.tcp.LayerPath;
import dev.wireglass.analyzer.tcp.Segment;
import dev.wireglass.runtime.InternetChecksum;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/// A cursor over one packet that moves inwards, layer by layer. A single instance moves from packet
/// to packet.
///
/// It has two ends: [#limit()] is where the captured bytes end, [#wireLimit()] where the bytes on
/// the network ended. The second is never before the first, and each layer may only draw both in.
public final class Packet {
  private static final Reason LONG_DATAGRAM =
      new Reason("IP fragment beyond the longest packet there can be");

  private final Segment segment = new Segment();
  private final ReasonCounts remarks;
  private final Reassembly reassembly;
  private final Announcements announcements;
  private final boolean wantsDetails;
  private final LayerPath pathStart = LayerPath.start();
  private LayerPath path = pathStart;
  private MemorySegment bytes = MemorySegment.NULL;
  private long offset;
  private long limit;
  private long wireLimit;
  private Namespace namespace = Namespace.LINK_TYPE;
  private int code;
  private long timeNanos;
  private String file = "";
  private long fileOffset;
  private long packets;
  private boolean finished;
  private boolean held;
  private @Nullable Reason skipped;

  /// @param remarks counts what was odd
  /// @param wantsDetails of segments, not only what the text report is made of
  Packet(
      ReasonCounts remarks,
      Reassembly reassembly,
      Announcements announcements,
      boolean wantsDetails) {
    this.wantsDetails = wantsDetails;
    this.remarks = remarks;
    this.reassembly = reassembly;
    this.announcements = announcements;
  }

  /// @param file as messages call it
  void start(CaptureRecord packet, String file) {
    bytes = packet.bytes();
    offset = packet.offset();
    limit = packet.limit();
    wireLimit = packet.offset() + packet.originalLength();
    timeNanos = packet.timeNanos();
    this.file = file;
    fileOffset = packet.fileOffset();
    path = pathStart;
    finished = false;
    held = false;
    skipped = null;
    segment.time(timeNanos);
    segment.frame(++packets, packet.originalLength());
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

  /// The sum of the pseudo-header with the present addresses.
  ///
  /// @param protocol the number of the protocol that is carried
  /// @param length the length of its header and data in bytes
  long pseudoHeaderSum(int protocol, long length) {
    return segment.ipVersion() == 4
        ? InternetChecksum.pseudoHeader(
            segment.sourceLow(), segment.destinationLow(), protocol, length)
        : InternetChecksum.pseudoHeader(
            segment.sourceHigh(),
            segment.sourceLow(),
            segment.destinationHigh(),
            segment.destinationLow(),
            protocol,
            length);
  }

  /// Adds the layer at hand to the path.
  ///
  /// @param layer its name, always the same object
  public void step(String layer) {
    path = path.then(layer);
  }

  /// Adds the layer at hand to the path, one of several of its kind.
  ///
  /// @param layer its name, always the same object
  /// @param number tells it apart; not negative
  public void step(String layer, long number) {
    path = path.then(layer, number);
  }

  /// Adds the layer at hand to the path, the way into a virtual network.
  ///
  /// @param layer its name, always the same object
  /// @param number the network's number; not negative
  public void enterNetwork(String layer, long number) {
    path = path.thenNetwork(layer, number);
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

  /// Whether there is a layer that is announced by this number.
  public boolean knows(Namespace namespace, int code) {
    return announcements.knows(namespace, code);
  }

  /// Hands over what is at the cursor as a piece of a datagram between the present addresses, and
  /// goes on with the datagram if this was the last one that was missing.
  ///
  /// @param unaligned what is wrong with a piece that no other can follow
  public void fragment(Fragment fragment, Reason unaligned) {
    long length = wireLimit - offset;
    if (fragment.isWhole()) {
      next(Namespace.IP_PROTOCOL, fragment.protocol());
    } else if (!fragment.fits(length)) {
      skip(unaligned);
    } else if (fragment.start() + length > Datagram.LARGEST) {
      skip(LONG_DATAGRAM);
    } else {
      reassemble(fragment, (int) length);
    }
  }

  private void reassemble(Fragment fragment, int length) {
    var key =
        new Reassembly.Key(
            segment.ipVersion(),
            segment.sourceHigh(),
            segment.sourceLow(),
            segment.destinationHigh(),
            segment.destinationLow(),
            fragment.identification(),
            segment.ipVersion() == 4 ? fragment.protocol() : 0);
    var datagram = reassembly.datagram(key, timeNanos, new PacketCount.Place(file, fileOffset));
    int captured = (int) Math.max(0, limit - offset);
    datagram.add(fragment.start(), length, bytes, offset, captured, fragment.isLast());
    if (datagram.isWhole()) {
      reassembly.finish(key, datagram);
      goOnIn(datagram);
      next(Namespace.IP_PROTOCOL, fragment.protocol());
    } else {
      held = true;
    }
  }

  /// Whether a full record of each connection is wanted.
  boolean wantsDetails() {
    return wantsDetails;
  }

  /// Gives the packet up.
  public void skip(Reason reason) {
    skipped = reason;
  }

  /// The segment is filled in.
  public void finish() {
    segment.path(path);
    finished = true;
  }

  /// Counts something odd about the packet, which goes on all the same.
  public void remark(Reason reason) {
    remarks.count(reason, file, fileOffset);
  }

  Namespace namespace() {
    return namespace;
  }

  int code() {
    return code;
  }

  long fileOffset() {
    return fileOffset;
  }

  /// Whether there is nothing more to read.
  boolean isOver() {
    return finished || held || skipped != null;
  }

  boolean isFinished() {
    return finished;
  }

  @Nullable Reason skipped() {
    return skipped;
  }

  private void goOnIn(Datagram datagram) {
    bytes = datagram.bytes();
    offset = 0;
    limit = datagram.captured();
    wireLimit = datagram.length();
  }
}

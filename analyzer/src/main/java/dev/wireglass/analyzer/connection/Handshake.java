package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;

/// How long each end took to answer the SYN of the other, seen from where the capture was made.
/// Together the two are the round trip between the ends.
///
/// A SYN that was sent again leaves open which of its copies was answered (Karn's rule, RFC 6298,
/// section 3). Timestamps tell (RFC 7323, section 4); without them the time is unknown.
final class Handshake {
  /// What stands for a time that is not known.
  static final long UNKNOWN = -1;

  private final SynAnswer toOriginator = new SynAnswer();
  private final SynAnswer toResponder = new SynAnswer();

  /// Takes the next segment of the connection, in the order of the capture. What has a wrong
  /// checksum did not arrive.
  void take(Segment segment, boolean fromOriginator) {
    var ofSender = fromOriginator ? toOriginator : toResponder;
    var ofPeer = fromOriginator ? toResponder : toOriginator;
    if (segment.checksumState() == ChecksumState.WRONG) {
      return;
    }
    if (segment.ack()) {
      ofPeer.answer(segment, fromOriginator ? !segment.rst() : segment.syn());
    }
    if (segment.syn()) {
      ofSender.ask(segment);
    }
  }

  /// From the originator's SYN to the SYN with ACK that acknowledges it, in nanoseconds: the round
  /// trip between the capture and the responder. Not negative, or [#UNKNOWN].
  long serverRttNanos() {
    return toOriginator.nanos();
  }

  /// From the responder's SYN, mostly with ACK, to the first acknowledgment of it, in nanoseconds:
  /// the round trip between the capture and the originator. Not negative, or [#UNKNOWN].
  long clientRttNanos() {
    return toResponder.nanos();
  }
}

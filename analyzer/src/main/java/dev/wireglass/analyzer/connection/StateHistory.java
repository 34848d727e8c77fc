package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;

/// The history of a connection in letters, and how it went, by the rules of Zeek's `conn.log`.
///
/// A segment with a wrong checksum is in the history and changes nothing else: its receiver dropped
/// it. Where Zeek takes the sender of the first packet for the originator unless its port looks
/// like that of a server, the originator here is who the caller says it is.
final class StateHistory {
  private final HistorySide originator;
  private final HistorySide responder;
  private byte[] letters = HistoryText.EMPTY;
  private boolean hasBegun;

  /// Whether the connection was there before the capture, as far as is known.
  private boolean isPartial;

  /// @param fromOriginator counts what is rare on that side
  /// @param fromResponder counts what is rare on the other one
  StateHistory(SideCounter fromOriginator, SideCounter fromResponder) {
    originator = new HistorySide(true, fromOriginator);
    responder = new HistorySide(false, fromResponder);
  }

  /// Takes the next segment of the connection, in the order of the capture.
  void take(Segment segment, boolean fromOriginator) {
    var sender = fromOriginator ? originator : responder;
    var peer = fromOriginator ? responder : originator;
    if (!hasBegun) {
      begin(segment, sender);
    }
    if (segment.checksumState() == ChecksumState.WRONG) {
      count(HistoryLetter.C, RareCount.WRONG_CHECKSUMS, sender);
    } else {
      takeSound(segment, sender, peer);
    }
  }

  /// What happened, in order; capital letters are the originator's.
  ///
  /// `S` SYN, `H` SYN with ACK, `F` FIN, `R` RST: the first, and each that is at another sequence
  /// number than the last. `D` data, `A` ACK without data, `I` FIN with RST, `Q` SYN with FIN or
  /// RST: the first. `C` wrong checksum, `T` data of which nothing is new, `W` window 0, `G` data
  /// acknowledged and not seen: the first, the 10th, the 100th and so on; data that the snapshot
  /// length cut were not seen. `^` in front: the first segment was a SYN with ACK. At most 256
  /// letters.
  String history() {
    return HistoryText.toString(letters);
  }

  /// How the connection went, from what was seen so far.
  ConnectionState state() {
    if (responder.state() == SideState.RESET) {
      return stateAfterResetByResponder();
    }
    if (originator.state() == SideState.RESET) {
      return stateAfterResetByOriginator();
    }
    if (originator.state() == SideState.CLOSED || responder.state() == SideState.CLOSED) {
      return stateAfterClose();
    }
    if (originator.state() == SideState.SYN_SENT && responder.state() == SideState.SILENT) {
      return ConnectionState.S0;
    }
    return originator.state() == SideState.ESTABLISHED && responder.state() == SideState.ESTABLISHED
        ? ConnectionState.S1
        : ConnectionState.OTH;
  }

  private void begin(Segment segment, HistorySide sender) {
    hasBegun = true;
    if (segment.syn() && segment.ack() && !sender.isOriginator()) {
      letters = HistoryText.addExchange(letters);
    }
  }

  private void takeSound(Segment segment, HistorySide sender, HistorySide peer) {
    notePartial(segment, sender);
    place(segment, sender);
    long position = sender.positionOf(segment.sequence());
    writeFlags(segment, sender, position);
    countZeroWindow(segment, sender, peer);
    long acknowledged = segment.ack() ? acknowledge(segment, peer) : 0;
    if (sender.state() != SideState.RESET && sender.send(segment, position)) {
      count(HistoryLetter.T, RareCount.NOTHING_NEW, sender);
    }
    changeState(segment, sender, peer);
    sender.noteSent();
    if (segment.ack()) {
      countGaps(sender, peer, acknowledged);
    }
    see(segment, sender, position);
  }

  /// A connection is whole if the first segments of both ends are SYNs.
  private void notePartial(Segment segment, HistorySide sender) {
    if (sender.hasSent()) {
      return;
    }
    if (sender.isOriginator()) {
      isPartial = !segment.syn() || segment.ack();
    } else if (!isPartial) {
      isPartial = !segment.syn();
    }
  }

  private static void place(Segment segment, HistorySide sender) {
    boolean begins =
        switch (sender.state()) {
          case SILENT -> true;
          case SYN_SENT -> segment.syn() && !sender.startsAt(segment.sequence());
          case PARTIAL, ESTABLISHED -> segment.syn();
          case RESET -> segment.syn() && sender.previous() == SideState.SILENT;
          case CLOSED -> false;
        };
    if (begins) {
      sender.begin(segment);
    }
  }

  private void writeFlags(Segment segment, HistorySide sender, long position) {
    boolean several =
        segment.syn() ? segment.fin() || segment.rst() : segment.fin() && segment.rst();
    if (several) {
      writeFirst(segment.fin() && segment.rst() ? HistoryLetter.I : HistoryLetter.Q, sender);
    } else if (segment.syn()) {
      var letter = segment.ack() ? HistoryLetter.H : HistoryLetter.S;
      write(letter, sender, sender.isNewSyn(position));
    } else if (segment.fin()) {
      write(HistoryLetter.F, sender, sender.isNewFin(position + segment.payloadLength()));
    } else if (segment.rst()) {
      write(HistoryLetter.R, sender, sender.isNewRst(position));
    } else if (segment.payloadLength() > 0) {
      writeFirst(HistoryLetter.D, sender);
    } else if (segment.ack()) {
      writeFirst(HistoryLetter.A, sender);
    }
  }

  private void countZeroWindow(Segment segment, HistorySide sender, HistorySide peer) {
    if (segment.window() == 0
        && !segment.rst()
        && peer.state() != SideState.CLOSED
        && sender.state() != SideState.RESET) {
      count(HistoryLetter.W, RareCount.ZERO_WINDOWS, sender);
    }
  }

  /// @return the position of the acknowledgment number among those of the peer
  private static long acknowledge(Segment segment, HistorySide peer) {
    if (peer.state() == SideState.SILENT) {
      peer.beginUnseen(segment.acknowledgment());
      return 1;
    }
    return peer.acknowledge(segment);
  }

  /// An end that goes on after the SYN of the other one must have sent its own.
  private void changeState(Segment segment, HistorySide sender, HistorySide peer) {
    var before = sender.state();
    StateMachine.take(segment, sender, peer);
    if (before == SideState.SILENT && sender.state() == SideState.ESTABLISHED && !segment.syn()) {
      isPartial = false;
    }
  }

  /// How much of the first data of a connection that was there before is missing is not known.
  private void countGaps(HistorySide sender, HistorySide peer, long acknowledged) {
    long position = peer.dataBefore(acknowledged);
    if (isPartial && position <= 2) {
      return;
    }
    int holes = peer.fillHoles(position);
    if (holes > 0 && peer.isFollowed() && sender.isFollowed()) {
      for (int hole = 0; hole < holes; hole++) {
        count(HistoryLetter.G, RareCount.GAPS, peer);
      }
    }
  }

  private static void see(Segment segment, HistorySide sender, long position) {
    long length = segment.payloadLength();
    if (length > 0
        && segment.capturedPayloadLength() >= length
        && !segment.rst()
        && position >= 0) {
      long from = segment.syn() ? position + 1 : position;
      sender.see(from, from + length);
    }
  }

  private void writeFirst(HistoryLetter letter, HistorySide sender) {
    write(letter, sender, sender.isFirst(letter));
  }

  private void count(HistoryLetter letter, RareCount kind, HistorySide sender) {
    write(letter, sender, sender.isWorthWriting(kind));
  }

  private void write(HistoryLetter letter, HistorySide sender, boolean isToBeWritten) {
    if (isToBeWritten) {
      letters = HistoryText.add(letters, letter, sender.isOriginator());
    }
  }

  private ConnectionState stateAfterResetByResponder() {
    boolean bothReset = originator.state() == SideState.RESET;
    if (originator.state() == SideState.SYN_SENT || bothReset && !hasData()) {
      return ConnectionState.REJ;
    }
    return originator.isUnopened() ? ConnectionState.RSTRH : ConnectionState.RSTR;
  }

  private ConnectionState stateAfterResetByOriginator() {
    if (!responder.isUnopened()) {
      return ConnectionState.RSTO;
    }
    return isResetSyn(history()) ? ConnectionState.RSTOS0 : ConnectionState.OTH;
  }

  /// Whether the originator sent a SYN and then a RST and nothing else that it could only send in a
  /// connection.
  private static boolean isResetSyn(String history) {
    int reset = history.indexOf('R');
    return history.startsWith("S")
        && reset > 0
        && history.chars().limit(reset).noneMatch(letter -> "HAFGIQ".indexOf(letter) >= 0);
  }

  private ConnectionState stateAfterClose() {
    if (originator.state() != SideState.CLOSED) {
      return originator.isUnopened() ? ConnectionState.SHR : ConnectionState.S3;
    }
    if (responder.state() == SideState.CLOSED) {
      return ConnectionState.SF;
    }
    return responder.isUnopened() ? ConnectionState.SH : ConnectionState.S2;
  }

  private boolean hasData() {
    return originator.hasData() || responder.hasData();
  }
}

package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.ChecksumState;
import dev.wireglass.analyzer.tcp.Segment;

/// Plays the segments of one connection, written in history letters: upper case is sent by the
/// originator, lower case by the responder. `S` is a SYN, `H` a SYN with ACK, `A` an ACK, `D` 100
/// bytes of data with ACK, `F` a FIN with ACK, `R` a RST with ACK, `W` an ACK with window 0, `Q`
/// SYN and FIN, `X` every flag. Each comes one millisecond after the last and acknowledges all that
/// was sent before.
final class Dialogue {
  static final int DATA_LENGTH = 100;
  static final long STEP_NANOS = 1_000_000;

  private final StateHistory history = new StateHistory(new SideCounter(), new SideCounter());
  private final Handshake handshake = new Handshake();
  private final Segment segment = new Segment();
  private final int[] next = {1000, 5000};
  private long dataLength = DATA_LENGTH;
  private long capturedLength = Long.MAX_VALUE;
  private long nanos;

  Dialogue() {
    segment.checksumState(ChecksumState.RIGHT);
  }

  /// State and history after some segments, as `S1:ShA`.
  static String after(String letters) {
    return new Dialogue().play(letters).text();
  }

  /// The next sequence numbers of both ends.
  Dialogue numbers(int originator, int responder) {
    next[0] = originator;
    next[1] = responder;
    return this;
  }

  /// From now on, data segments have this many bytes.
  Dialogue dataLength(long bytes) {
    dataLength = bytes;
    return this;
  }

  /// From now on, at most this many bytes of the data are captured.
  Dialogue capturedLength(long bytes) {
    capturedLength = bytes;
    return this;
  }

  /// From now on, checksums are so.
  Dialogue checksums(ChecksumState state) {
    segment.checksumState(state);
    return this;
  }

  /// From now on, timestamps are these.
  Dialogue timestamps(int value, int echoReply) {
    segment.options().timestamps(value, echoReply);
    return this;
  }

  /// Lets time pass, or run backwards.
  Dialogue pause(long nanos) {
    this.nanos += nanos;
    return this;
  }

  /// The sequence numbers of both ends go on, or back, without anything being seen.
  Dialogue skip(int originator, int responder) {
    next[0] += originator;
    next[1] += responder;
    return this;
  }

  Dialogue play(String letters) {
    for (char letter : letters.toCharArray()) {
      int side = Character.isUpperCase(letter) ? 0 : 1;
      send(side, Character.toUpperCase(letter));
      next[side] += segment.sequenceSpace();
      nanos += STEP_NANOS;
    }
    return this;
  }

  String text() {
    return history.state() + ":" + history.history();
  }

  Handshake handshake() {
    return handshake;
  }

  private void send(int side, char kind) {
    segment.time(nanos);
    segment.numbers(next[side], next[1 - side]);
    segment.controlBits(
        "SHQX".indexOf(kind) >= 0,
        kind != 'S' && kind != 'Q',
        "FQX".indexOf(kind) >= 0,
        "RX".indexOf(kind) >= 0);
    segment.window(kind == 'W' ? 0 : 1000);
    segment.payloadLength(kind == 'D' ? dataLength : 0);
    segment.capturedPayloadLength(Math.min(segment.payloadLength(), capturedLength));
    history.take(segment, side == 0);
    handshake.take(segment, side == 0);
  }
}

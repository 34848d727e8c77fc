package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;

/// Makes segments between two ends, in history letters: upper case is sent by the originator, lower
/// case by the responder. `S` is a SYN, `H` a SYN with ACK, `A` an ACK, `D` 100 bytes of data with
/// ACK, `F` a FIN with ACK, `R` a RST with ACK. Each comes a millisecond after the last.
final class Exchange {
  static final int DATA_LENGTH = 100;
  static final long STEP_NANOS = 1_000_000;

  /// Takes segments.
  interface Taker {
    void take(Segment segment, boolean fromOriginator);
  }

  private final Taker taker;
  private final Segment segment = new Segment();
  private final int[] next = {1000, 5000};
  private int window = 10_000;
  private long nanos;

  Exchange(Taker taker) {
    this.taker = taker;
  }

  /// The next sequence numbers of both ends.
  Exchange numbers(int originator, int responder) {
    next[0] = originator;
    next[1] = responder;
    return this;
  }

  /// Goes to this time.
  Exchange at(long nanos) {
    this.nanos = nanos;
    return this;
  }

  /// What is offered from here on.
  Exchange window(int window) {
    this.window = window;
    return this;
  }

  /// Sends segments in order that acknowledge all that was sent before.
  Exchange play(String letters) {
    for (char letter : letters.toCharArray()) {
      int side = Character.isUpperCase(letter) ? 0 : 1;
      int sequence = next[side];
      send(letter, sequence, next[1 - side]);
      next[side] = sequence + segment.sequenceSpace();
    }
    return this;
  }

  /// Sends one segment with any numbers, those that are next stay.
  Exchange send(char letter, int sequence, int acknowledgment) {
    return send(letter, sequence, acknowledgment, letter == 'D' || letter == 'd' ? DATA_LENGTH : 0);
  }

  /// Sends one segment with any numbers and data.
  Exchange send(char letter, int sequence, int acknowledgment, long payload) {
    char kind = Character.toUpperCase(letter);
    segment.time(nanos);
    segment.numbers(sequence, acknowledgment);
    segment.controlBits(kind == 'S' || kind == 'H', kind != 'S', kind == 'F', kind == 'R');
    segment.window(window);
    segment.payloadLength(payload);
    taker.take(segment, kind == letter);
    nanos += STEP_NANOS;
    return this;
  }

  /// Timestamps for all that comes.
  Exchange timestamps(int value, int echo) {
    segment.options().timestamps(value, echo);
    return this;
  }

  /// A window scale for all that comes.
  Exchange windowScale(int shift) {
    segment.options().windowScale(shift);
    return this;
  }
}

package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Plays segments between two ends into a tracker, written in history letters: upper case is sent
/// by the first end, lower case by the second. `S` is a SYN, `H` a SYN with ACK, `A` an ACK, `D`
/// 100 bytes of data with ACK, `F` a FIN with ACK, `R` a RST, `Q` SYN, ACK and FIN, `X` SYN, ACK
/// and RST. Each comes one millisecond after the last and acknowledges all that was sent before.
final class Talk {
  static final int FIRST = 1000;
  static final int SECOND = 5000;
  static final int DATA_LENGTH = 100;
  static final long STEP_NANOS = 1_000_000;
  static final long SECOND_NANOS = 1_000_000_000;

  final List<ConnectionRecord> records = new ArrayList<>();

  private final RoundTripPool roundTrips = new RoundTripPool();
  private final ConnectionTracker tracker;
  private final Segment segment = new Segment();
  private final int[] next = {FIRST, SECOND};
  private int firstPort = 50_000;
  private int firstAddress = 1;
  private int secondPort = 80;
  private int secondAddress = 2;
  private long nanos;

  Talk() {
    this(TrackerOptions.DEFAULT);
  }

  Talk(TrackerOptions options) {
    tracker = new ConnectionTracker(options, records::add, roundTrips);
  }

  /// How each connection of a talk went, as `1 SF ShAFf fin`.
  static List<String> after(String letters) {
    return new Talk().play(letters).end();
  }

  /// The next sequence numbers of both ends.
  Talk numbers(int first, int second) {
    next[0] = first;
    next[1] = second;
    return this;
  }

  /// Both ends start again where they started first.
  Talk restart() {
    return numbers(FIRST, SECOND);
  }

  /// From now on, the first end has this port.
  Talk fromPort(int port) {
    firstPort = port;
    return this;
  }

  /// From now on, these are the ends.
  Talk ends(int firstAddress, int firstPort, int secondAddress, int secondPort) {
    this.firstAddress = firstAddress;
    this.firstPort = firstPort;
    this.secondAddress = secondAddress;
    this.secondPort = secondPort;
    return this;
  }

  /// From now on, segments are in this virtual network.
  Talk in(long virtualNetwork) {
    segment.virtualNetwork(virtualNetwork);
    return this;
  }

  /// Lets time pass, or run backwards.
  Talk pause(long nanos) {
    this.nanos += nanos;
    return this;
  }

  Talk play(String letters) {
    for (char letter : letters.toCharArray()) {
      int side = Character.isUpperCase(letter) ? 0 : 1;
      int sequence = next[side];
      send(letter, sequence, next[1 - side]);
      next[side] = sequence + segment.sequenceSpace();
    }
    return this;
  }

  /// Sends one segment with any numbers; those that are next stay.
  Talk send(char letter, int sequence, int acknowledgment) {
    char kind = Character.toUpperCase(letter);
    segment.time(nanos);
    if (kind == letter) {
      segment.addresses(4, 0, firstAddress, 0, secondAddress);
      segment.ports(firstPort, secondPort);
    } else {
      segment.addresses(4, 0, secondAddress, 0, firstAddress);
      segment.ports(secondPort, firstPort);
    }
    segment.numbers(sequence, acknowledgment);
    segment.controlBits(
        "SHQX".indexOf(kind) >= 0,
        kind != 'S' && kind != 'R',
        "FQ".indexOf(kind) >= 0,
        "RX".indexOf(kind) >= 0);
    segment.window(1000);
    segment.payloadLength(kind == 'D' ? DATA_LENGTH : 0);
    segment.capturedPayloadLength(segment.payloadLength());
    tracker.add(segment);
    nanos += STEP_NANOS;
    return this;
  }

  /// The capture ends.
  List<String> end() {
    tracker.end();
    return texts();
  }

  RoundTripSummary roundTrips() {
    return roundTrips.summary();
  }

  /// What was recorded so far: number, state, history, and why the connection ended, which is
  /// `null` in an interim record.
  List<String> texts() {
    return records.stream()
        .map(each -> each.id() + " " + each.state() + " " + each.history() + " " + reason(each))
        .toList();
  }

  private static String reason(ConnectionRecord record) {
    var reason = record.endedBy();
    return reason == null ? "null" : reason.name().toLowerCase(Locale.ROOT);
  }
}

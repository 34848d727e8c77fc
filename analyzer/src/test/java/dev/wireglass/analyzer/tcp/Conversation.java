package dev.wireglass.analyzer.tcp;

/// Plays segments between two ends into a table, written in history letters: upper case is sent by
/// the first end, lower case by the second. `S` is a SYN, `H` a SYN with ACK, `A` an ACK, `D` 100
/// bytes of data with ACK, `F` a FIN with ACK, `R` a RST. Each segment comes one millisecond after
/// the last and acknowledges all that was sent before.
final class Conversation {
  static final int DATA_LENGTH = 100;
  static final long STEP_NANOS = 1_000_000;

  private final ConnectionTable table;
  private final Segment segment = new Segment();
  private final int[] next = {1000, 5000};
  private long nanos;
  private int firstPort = 50_000;

  Conversation(ConnectionTable table) {
    this.table = table;
  }

  /// Plays a scenario on a table of its own.
  static ConnectionSummary after(String letters) {
    var table = new ConnectionTable();
    new Conversation(table).play(letters);
    return table.end().getFirst();
  }

  Conversation fromPort(int port) {
    firstPort = port;
    return this;
  }

  /// The next sequence numbers of both ends.
  Conversation numbers(int first, int second) {
    next[0] = first;
    next[1] = second;
    return this;
  }

  /// Goes to this time.
  Conversation at(long nanos) {
    this.nanos = nanos;
    return this;
  }

  Conversation play(String letters) {
    for (char letter : letters.toCharArray()) {
      int side = Character.isUpperCase(letter) ? 0 : 1;
      send(side, Character.toUpperCase(letter), next[side], next[1 - side]);
      next[side] += segment.sequenceSpace();
      nanos += STEP_NANOS;
    }
    return this;
  }

  /// Sends one segment again, or early, or with odd numbers; time and numbers stay.
  Conversation send(int side, char kind, int sequence, int acknowledgment) {
    segment.time(nanos);
    if (side == 0) {
      segment.addresses(4, 0, 1, 0, 2);
      segment.ports(firstPort, 80);
    } else {
      segment.addresses(4, 0, 2, 0, 1);
      segment.ports(80, firstPort);
    }
    segment.numbers(sequence, acknowledgment);
    segment.controlBits(
        kind == 'S' || kind == 'H', kind != 'S' && kind != 'R', kind == 'F', kind == 'R');
    segment.window(side == 0 ? 1000 : 2000);
    segment.payloadLength(kind == 'D' ? DATA_LENGTH : 0);
    table.add(segment);
    return this;
  }
}

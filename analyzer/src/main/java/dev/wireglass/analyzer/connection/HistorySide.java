package dev.wireglass.analyzer.connection;

import dev.wireglass.analyzer.tcp.Segment;
import org.jspecify.annotations.Nullable;

/// What the history of a connection remembers of one end.
///
/// How far its sequence numbers went is told in positions: sequence numbers that count from the SYN
/// on, which is at 0, and go on beyond 4 GiB. Where the SYN was not seen, the first segment is at
/// 1.
///
/// One object, as there are two for each connection.
final class HistorySide {
  /// A SYN, a RST or an ACK number 0 that is further off says nothing about what was sent.
  private static final int FARTHEST_JUMP = 1 << 20;

  /// Behind all positions.
  private static final long NO_FIN = Long.MAX_VALUE;

  private final boolean isOriginator;
  private final SideCounter counter;
  private SideState state = SideState.SILENT;
  private SideState previous = SideState.SILENT;
  private boolean hasSent;

  /// One bit for each letter, by its ordinal.
  private short seen;

  // Of the last of each; the lower half is enough to tell one from the next.
  private int lastSyn;
  private int lastFin;
  private int lastRst;

  /// The sequence number at position 0.
  private int start;

  /// Behind the last that was sent.
  private long sent;

  /// Behind the last that was acknowledged.
  private long acknowledged;

  /// Where the FIN is, or [#NO_FIN].
  private long finPosition = NO_FIN;

  /// All data before were seen, or acknowledged, or forgotten. Means nothing while there are holes.
  private long settled = SeenData.START;

  /// Null while there are no holes.
  private @Nullable SeenData holes;

  /// @param counter counts what is rare
  HistorySide(boolean isOriginator, SideCounter counter) {
    this.isOriginator = isOriginator;
    this.counter = counter;
  }

  boolean isOriginator() {
    return isOriginator;
  }

  SideState state() {
    return state;
  }

  /// What it was before [#state()].
  SideState previous() {
    return previous;
  }

  void become(SideState next) {
    if (next != state) {
      previous = state;
      state = next;
    }
  }

  /// Whether it has not been seen opening the connection.
  boolean isUnopened() {
    return state == SideState.SILENT || state == SideState.PARTIAL;
  }

  /// Whether all that it sent from its SYN on should have been seen.
  boolean isFollowed() {
    return state == SideState.ESTABLISHED
        || state == SideState.CLOSED && previous == SideState.ESTABLISHED;
  }

  boolean hasSent() {
    return hasSent;
  }

  void noteSent() {
    hasSent = true;
  }

  /// The first segment, or a SYN that makes the others void.
  void begin(Segment segment) {
    boolean syn = segment.syn();
    start = syn ? segment.sequence() : segment.sequence() - 1;
    sent = syn ? space(segment) : 1;
    acknowledged = 0;
  }

  /// The other end acknowledged something before anything of this one was seen.
  void beginUnseen(int acknowledgment) {
    start = acknowledgment - 1;
    sent = 0;
    acknowledged = 0;
  }

  boolean startsAt(int sequence) {
    return start == sequence;
  }

  /// Where a sequence number is, if it is less than 2 GiB off the last that was sent.
  long positionOf(int sequence) {
    return sent + (sequence - (start + (int) sent));
  }

  /// The end sent a segment.
  ///
  /// @return whether it carried data and nothing new
  boolean send(Segment segment, long position) {
    long end = position + space(segment);
    if (segment.fin()) {
      finPosition = end - 1;
    }
    if (isFarJump(segment, end)) {
      return false;
    }
    boolean isNew = end > sent || segment.fin() && sent == 1;
    sent = isNew ? end : sent;
    return !isNew && segment.payloadLength() > 0;
  }

  /// The other end sent an acknowledgment number.
  ///
  /// @return its position
  long acknowledge(Segment segment) {
    int number = segment.acknowledgment();
    int ahead = number - (start + (int) acknowledged);
    long position = acknowledged + ahead;
    boolean isFarZero = number == 0 && ahead > FARTHEST_JUMP;
    if (ahead > 0 && !segment.rst() && !isFarZero) {
      acknowledged = position;
    }
    return position;
  }

  /// The position up to which an acknowledgment is one of data: a FIN takes a position, but there
  /// is nothing to be seen.
  long dataBefore(long position) {
    return Math.min(position, finPosition);
  }

  /// Whether the positions leave room for data besides SYN and FIN.
  boolean hasData() {
    return Math.max(sent, acknowledged) > (finPosition == NO_FIN ? 1 : 2);
  }

  /// Data were seen.
  ///
  /// @param from position of the first byte
  /// @param to position behind the last byte
  void see(long from, long to) {
    if (holes == null && from <= settled) {
      settled = Math.max(settled, to);
      return;
    }
    var found = holes == null ? new SeenData(settled) : holes;
    found.add(from, to);
    keep(found);
  }

  /// All data before a position were acknowledged.
  ///
  /// @return in how many holes nothing more will be seen
  int fillHoles(long position) {
    if (holes == null) {
      boolean isHole = position > settled;
      settled = Math.max(settled, position);
      return isHole ? 1 : 0;
    }
    int filled = holes.acknowledge(position);
    keep(holes);
    return filled;
  }

  /// @return whether the letter is to be written: the first time
  boolean isFirst(HistoryLetter letter) {
    int bit = 1 << letter.ordinal();
    boolean first = (seen & bit) == 0;
    seen |= (short) bit;
    return first;
  }

  /// @return whether the letter is to be written: the first time and whenever the position is not
  ///   that of the last time
  boolean isNewSyn(long position) {
    boolean isNew = isFirst(HistoryLetter.S) || (int) position != lastSyn;
    lastSyn = (int) position;
    return isNew;
  }

  /// @return as of [#isNewSyn(long)]
  boolean isNewFin(long position) {
    boolean isNew = isFirst(HistoryLetter.F) || (int) position != lastFin;
    lastFin = (int) position;
    return isNew;
  }

  /// @return as of [#isNewSyn(long)]
  boolean isNewRst(long position) {
    boolean isNew = isFirst(HistoryLetter.R) || (int) position != lastRst;
    lastRst = (int) position;
    return isNew;
  }

  /// Counts something.
  ///
  /// @return whether its letter is to be written: the first, the tenth, the hundredth time and so
  ///   on
  boolean isWorthWriting(RareCount kind) {
    counter.count(kind);
    return isPowerOfTen(counter.of(kind));
  }

  private void keep(SeenData found) {
    settled = found.settled();
    holes = found.hasHoles() ? found : null;
  }

  private boolean isFarJump(Segment segment, long end) {
    return (segment.syn() || segment.rst()) && Math.abs(end - sent) > FARTHEST_JUMP;
  }

  /// What a RST carries is text for people (RFC 9293, section 3.5.3).
  private static long space(Segment segment) {
    long data = segment.rst() ? segment.payloadLength() : 0;
    return segment.sequenceSpace() - data;
  }

  private static boolean isPowerOfTen(long count) {
    long rest = count;
    while (rest % 10 == 0 && rest > 0) {
      rest /= 10;
    }
    return rest == 1;
  }
}

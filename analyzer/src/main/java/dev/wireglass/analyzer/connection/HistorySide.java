package dev.wireglass.analyzer.connection;

/// What the history of a connection remembers of one end.
final class HistorySide {
  private static final int[] NONE = {};
  private static final int FIRST_COUNTED = HistoryLetter.C.ordinal();
  private static final int COUNTED = HistoryLetter.values().length - FIRST_COUNTED;

  private final boolean isOriginator;
  private SideState state = SideState.SILENT;
  private SideState previous = SideState.SILENT;
  private boolean hasSent;
  private final SequenceTrack sequence = new SequenceTrack();
  private final SeenData data = new SeenData();

  /// One bit for each letter, by its ordinal.
  private short seen;

  // Of the last of each; the lower half is enough to tell one from the next.
  private int synPosition;
  private int finPosition;
  private int rstPosition;

  /// How often, from `C` on.
  private int[] occurrences = NONE;

  HistorySide(boolean isOriginator) {
    this.isOriginator = isOriginator;
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

  SequenceTrack sequence() {
    return sequence;
  }

  SeenData data() {
    return data;
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
    boolean isNew = isFirst(HistoryLetter.S) || (int) position != synPosition;
    synPosition = (int) position;
    return isNew;
  }

  /// @return as of [#isNewSyn(long)]
  boolean isNewFin(long position) {
    boolean isNew = isFirst(HistoryLetter.F) || (int) position != finPosition;
    finPosition = (int) position;
    return isNew;
  }

  /// @return as of [#isNewSyn(long)]
  boolean isNewRst(long position) {
    boolean isNew = isFirst(HistoryLetter.R) || (int) position != rstPosition;
    rstPosition = (int) position;
    return isNew;
  }

  /// @param letter from `C` on
  /// @return whether the letter is to be written: the first, the tenth, the hundredth time and so
  ///   on
  boolean isWorthWriting(HistoryLetter letter) {
    if (occurrences.length == 0) {
      occurrences = new int[COUNTED];
    }
    return isPowerOfTen(++occurrences[letter.ordinal() - FIRST_COUNTED]);
  }

  private static boolean isPowerOfTen(int count) {
    int rest = count;
    while (rest % 10 == 0 && rest > 0) {
      rest /= 10;
    }
    return rest == 1;
  }
}

package dev.wireglass.analyzer.tcp;

/// The options of one segment, filled in again and again like the [Segment] itself.
public final class TcpOptions {
  /// What stands for a number that was not given.
  public static final int NONE = -1;

  /// As many as there is room for in a TCP header.
  private static final int MOST_SACK_BLOCKS = 4;

  private int maximumSegmentSize = NONE;
  private int windowScale = NONE;
  private boolean cut;
  private boolean sackPermitted;
  private boolean timestamps;
  private int timestampValue;
  private int timestampEchoReply;
  private int sackBlocks;
  private final int[] sackEdges = new int[2 * MOST_SACK_BLOCKS];

  /// None of them.
  public void clear() {
    cut = false;
    maximumSegmentSize = NONE;
    windowScale = NONE;
    sackPermitted = false;
    timestamps = false;
    sackBlocks = 0;
  }

  /// They were not captured whole, so that nothing is known of them.
  public void cut() {
    cut = true;
  }

  /// RFC 9293, section 3.7.1.
  public void maximumSegmentSize(int bytes) {
    maximumSegmentSize = bytes;
  }

  /// RFC 7323, section 2.2.
  public void windowScale(int shift) {
    windowScale = shift;
  }

  /// RFC 2018, section 2.
  public void permitSack() {
    sackPermitted = true;
  }

  /// RFC 7323, section 3.2; both are compared by signed 32-bit difference.
  public void timestamps(int value, int echoReply) {
    timestamps = true;
    timestampValue = value;
    timestampEchoReply = echoReply;
  }

  /// A block of received data, RFC 2018, section 3: at most four, since more do not fit.
  public void addSackBlock(int leftEdge, int rightEdge) {
    if (sackBlocks < MOST_SACK_BLOCKS) {
      sackEdges[sackBlocks * 2] = leftEdge;
      sackEdges[sackBlocks * 2 + 1] = rightEdge;
      sackBlocks++;
    }
  }

  /// Whether they were not captured whole, so that nothing is known of them.
  public boolean isCut() {
    return cut;
  }

  /// In bytes, or [#NONE].
  public int maximumSegmentSize() {
    return maximumSegmentSize;
  }

  /// By how many bits windows are to be shifted, as offered: up to 255; or [#NONE].
  public int windowScale() {
    return windowScale;
  }

  /// Whether SACK permitted was there.
  public boolean isSackPermitted() {
    return sackPermitted;
  }

  /// Whether there were timestamps.
  public boolean hasTimestamps() {
    return timestamps;
  }

  /// The sender's clock; meaningful with [#hasTimestamps()].
  public int timestampValue() {
    return timestampValue;
  }

  /// The other end's clock as the sender saw it last; meaningful with [#hasTimestamps()] and ACK.
  public int timestampEchoReply() {
    return timestampEchoReply;
  }

  /// How many SACK blocks there are.
  public int sackBlocks() {
    return sackBlocks;
  }

  /// Where a SACK block starts.
  ///
  /// @param block from 0 on, below [#sackBlocks()]
  public int sackLeftEdge(int block) {
    return sackEdges[block * 2];
  }

  /// Where a SACK block ends, exclusive.
  ///
  /// @param block from 0 on, below [#sackBlocks()]
  public int sackRightEdge(int block) {
    return sackEdges[block * 2 + 1];
  }
}

package dev.wireglass.analyzer.dissect;

/// Why a packet was not analysed, or what was odd about one that was. Packets are counted by the
/// identity of their reason, so each is made once and kept.
public final class Reason {
  private final String text;

  /// @param text a few words that fit behind "12 packets not analysed: " or "12 packets: "
  public Reason(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}

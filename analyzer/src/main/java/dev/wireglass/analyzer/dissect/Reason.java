package dev.wireglass.analyzer.dissect;

/// Why a packet was not analysed, or what was odd about one that was. Packets are counted by the
/// identity of their reason, so each is made once and kept.
public final class Reason {
  private final String text;
  private final boolean damage;

  /// @param text a few words that fit behind "12 packets not analysed: " or "12 packets: "
  public Reason(String text) {
    this(text, false);
  }

  private Reason(String text, boolean damage) {
    this.text = text;
    this.damage = damage;
  }

  /// A reason that no sound capture has: the packet is not as it was sent.
  ///
  /// @param text a few words, as for any reason
  public static Reason ofDamage(String text) {
    return new Reason(text, true);
  }

  /// Whether a packet with this reason is not as it was sent.
  public boolean isDamage() {
    return damage;
  }

  @Override
  public String toString() {
    return text;
  }
}

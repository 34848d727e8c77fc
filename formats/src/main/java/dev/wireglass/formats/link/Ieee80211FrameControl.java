package dev.wireglass.formats.link;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Word;

/// How each IEEE 802.11 frame begins.
@Header(
    order = Order.LITTLE_ENDIAN,
    bits = BitOrder.LEAST_SIGNIFICANT_FIRST,
    bytes = 2,
    spec = "IEEE 802.11, clause 9.2.4.1")
public interface Ieee80211FrameControl {
  /// Always 0.
  @Word(16)
  @Bits(2)
  @Const(0)
  int protocolVersion();

  /// 0 for management, 1 for control, 2 for data, 3 for extensions.
  @Bits(2)
  int type();

  /// What the frame is among those of its type. Of data, 8 says that
  /// [Ieee80211DataHeader#qosControl()] is there, and 4 that there are no data.
  @Bits(4)
  int subtype();

  /// The frame goes to the distribution system.
  @Bits(1)
  boolean toDs();

  /// The frame comes from the distribution system.
  @Bits(1)
  boolean fromDs();

  /// This fragment is not the last.
  @Bits(1)
  boolean moreFragments();

  /// The frame was sent before.
  @Bits(1)
  boolean retry();

  /// The sender will sleep after this exchange.
  @Bits(1)
  boolean powerManagement();

  /// There are more frames for a receiver that sleeps.
  @Bits(1)
  boolean moreData();

  /// What the frame carries is encrypted.
  @Bits(1)
  boolean protectedFrame();

  /// Frames are to be kept in order; in data with quality of service and in management, a control
  /// field for high throughput is there (+HTC).
  @Bits(1)
  boolean order();

  /// Whether this is a data frame, which an [Ieee80211DataHeader] reads.
  default boolean isData() {
    return type() == 2;
  }
}

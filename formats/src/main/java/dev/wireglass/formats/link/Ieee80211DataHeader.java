package dev.wireglass.formats.link;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Flags;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Word;
import java.lang.foreign.MemorySegment;

/// The header of an IEEE 802.11 data frame, frame control included. What the addresses are depends
/// on [#toDs()] and [#fromDs()].
@Header(
    order = Order.LITTLE_ENDIAN,
    bits = BitOrder.LEAST_SIGNIFICANT_FIRST,
    bytes = 24,
    spec = "IEEE 802.11, clause 9.3.2.1")
public interface Ieee80211DataHeader {
  /// Always 0.
  @Word(16)
  @Bits(2)
  @Const(0)
  int protocolVersion();

  /// Always 2: data.
  @Bits(2)
  @Const(2)
  int type();

  /// What the frame is among those of its type. Of data, 8 says that [#qosControl()] is there, and
  /// 4 that there are no data.
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

  /// Frames are to be kept in order; with [#qosControl()], [#htControl()] is there (+HTC).
  @Bits(1)
  boolean order();

  /// How long the exchange will take, in microseconds, or an identifier.
  @Bits(16)
  int durationId();

  /// The receiver on the air.
  @Bits(value = 48, order = Order.BIG_ENDIAN)
  long address1();

  /// The sender on the air.
  @Bits(value = 48, order = Order.BIG_ENDIAN)
  long address2();

  /// The one who sent the data, whom they are for, or the network.
  @Bits(value = 48, order = Order.BIG_ENDIAN)
  long address3();

  /// Which of the fragments this is.
  @Bits(4)
  int fragmentNumber();

  /// Equal in all fragments of one piece of data.
  @Bits(12)
  int sequenceNumber();

  /// The one who sent the data, where the frame goes between two access points.
  @Bits(value = 48, order = Order.BIG_ENDIAN)
  @Present("toDs && fromDs")
  long address4();

  /// Quality of service: the traffic identifier in its lowest four bits, and [Ieee80211QosFlag]s.
  @Bits(16)
  @Present("(subtype & 8) != 0")
  @Flags(Ieee80211QosFlag.class)
  int qosControl();

  /// Control of high throughput.
  @Bits(32)
  @Present("(subtype & 8) != 0 && order")
  long htControl();

  /// What the frame carries, with the frame check sequence where it was captured: an [LlcHeader]
  /// and data, or [AmsduSubframeHeader]s; encrypted with [#protectedFrame()], nothing where 4 is
  /// set in [#subtype()].
  @Payload
  MemorySegment payload();
}

package dev.wireglass.formats.link;

import dev.wireglass.annotation.BitOrder;
import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;

/// The byte that a [RadiotapHeader] with [RadiotapHeader#flags()] has.
@Header(bits = BitOrder.LEAST_SIGNIFICANT_FIRST, bytes = 1, spec = "radiotap.org, Flags")
public interface RadiotapFlags {
  /// In a period without contention.
  @Bits(1)
  boolean cfp();

  /// With a short preamble.
  @Bits(1)
  boolean shortPreamble();

  /// With WEP encryption.
  @Bits(1)
  boolean wep();

  /// In fragments.
  @Bits(1)
  boolean fragmented();

  /// The frame check sequence was captured: the last 4 bytes of the frame.
  @Bits(1)
  boolean fcsAtEnd();

  /// Behind the header of the frame stands padding to a multiple of 4 bytes.
  @Bits(1)
  boolean dataPad();

  /// The frame check sequence is wrong.
  @Bits(1)
  boolean badFcs();

  /// With a short guard interval.
  @Bits(1)
  boolean shortGuardInterval();
}

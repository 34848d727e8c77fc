package dev.wireglass.formats.link;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Payload;
import dev.wireglass.formats.network.Ipv4Header;
import java.lang.foreign.MemorySegment;

/// The header of logical link control, behind the length of an IEEE 802.3 frame. The control field
/// is the one byte of an unnumbered frame, such as all that carry IP; where its two lowest bits are
/// not both set, a second byte belongs to it.
@Header(bytes = 3, spec = "IEEE 802.2, clause 3")
public interface LlcHeader {
  /// The destination service access point: which protocol the data are for. 0xaa stands for a
  /// [SnapHeader], with the same in [#ssap()].
  @Bits(8)
  int dsap();

  /// The source service access point. Its lowest bit tells a response from a command.
  @Bits(8)
  int ssap();

  /// What kind of frame this is; 0x03 is unnumbered information.
  @Bits(8)
  int control();

  /// What is behind the control byte.
  @Payload(
      on = "dsap",
      cases = {
        @Case(value = 0x06, type = Ipv4Header.class),
        @Case(value = 0xaa, type = SnapHeader.class)
      })
  MemorySegment payload();
}

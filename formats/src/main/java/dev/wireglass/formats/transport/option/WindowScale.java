package dev.wireglass.formats.transport.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;

/// How far the windows of later segments are to be shifted; sent with SYN only.
@Header(order = Order.BIG_ENDIAN, bytes = 3, spec = "RFC 7323, section 2.2")
public interface WindowScale {
  /// Its kind among the options of TCP.
  int KIND = 3;

  /// Always 3.
  @Bits(8)
  @Const(KIND)
  int kind();

  /// Always 3.
  @Bits(8)
  @Const(3)
  int length();

  /// By how many bits the windows of the sender are shifted to the left; more than 14 counts as 14.
  @Bits(8)
  @Range(max = 14)
  int shiftCount();
}

package dev.wireglass.formats.network.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

/// The addresses of the routers that the packet has passed.
@Header(order = Order.BIG_ENDIAN, bytes = 3, spec = "RFC 791, section 3.1")
public interface RecordRoute {
  /// Its type among the options of IPv4.
  int TYPE = 7;

  /// Always 7.
  @Bits(8)
  @Const(TYPE)
  int type();

  /// The length of the option, filled or not.
  @Bits(8)
  @Range(min = 3)
  int length();

  /// Where the next address goes, counted from 1 at the type; behind the length when all are taken.
  @Bits(8)
  @Range(min = 4)
  int pointer();

  /// Room for addresses of 4 bytes each.
  @Bytes(length = "length - 3")
  MemorySegment routeData();
}

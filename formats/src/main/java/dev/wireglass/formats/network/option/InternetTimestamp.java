package dev.wireglass.formats.network.option;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

/// The times at which routers have passed the packet on, with their addresses or without.
@Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "RFC 791, section 3.1")
public interface InternetTimestamp {
  /// Its type among the options of IPv4.
  int TYPE = 68;

  /// Always 68.
  @Bits(8)
  @Const(TYPE)
  int type();

  /// The length of the option, filled or not.
  @Bits(8)
  @Range(min = 4)
  int length();

  /// Where the next entry goes, counted from 1 at the type.
  @Bits(8)
  @Range(min = 5)
  int pointer();

  /// How many routers found no room.
  @Bits(4)
  int overflow();

  /// 0: times alone; 1: each behind the address of its router; 3: only at addresses given.
  @Bits(4)
  int flag();

  /// Room for the entries; a time is in milliseconds since midnight UT.
  @Bytes(length = "length - 4")
  MemorySegment entries();
}

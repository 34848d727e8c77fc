package example;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Bytes;
import dev.wireglass.annotation.Case;
import dev.wireglass.annotation.Checksum;
import dev.wireglass.annotation.ChecksumKind;
import dev.wireglass.annotation.Const;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Present;
import dev.wireglass.annotation.Range;
import java.lang.foreign.MemorySegment;

/** What stands in front of what is carried, with as little in it as the sender likes. */
@Header(order = Order.BIG_ENDIAN)
public interface TunnelHeader {
  /** There is a name. */
  @Bits(1)
  boolean named();

  /** There is a selector, if the version has one. */
  @Bits(1)
  boolean typed();

  /** Counts revisions of the protocol. */
  @Bits(6)
  int version();

  /** How long the name is, in pairs of bytes. */
  @Bits(8)
  @Range(min = 1, max = 4)
  @Present("named")
  int words();

  /** Who sends. */
  @Bytes(length = "words * 2")
  @Present("named")
  MemorySegment name();

  /** Why. */
  @Bytes(until = {13, 10})
  @Present("!named")
  MemorySegment reason();

  /** What is carried. */
  @Bits(16)
  @Const(1)
  @Present("version > 2 ? typed : !typed")
  int selector();

  /** Over all of it. */
  @Bits(16)
  @Checksum(ChecksumKind.INTERNET)
  @Present("typed || version == 1")
  int checksum();

  /** What is carried. */
  @Payload(
      on = "selector",
      cases = {@Case(value = 1, type = InnerHeader.class)})
  MemorySegment message();
}

package dev.wireglass.formats.application;

import dev.wireglass.annotation.Bits;
import dev.wireglass.annotation.Header;
import dev.wireglass.annotation.Order;
import dev.wireglass.annotation.Payload;
import dev.wireglass.annotation.Reserved;
import java.lang.foreign.MemorySegment;

/// The header of a DNS message. Over TCP, two bytes with the length of the message come first.
@Header(
    order = Order.BIG_ENDIAN,
    bytes = 12,
    spec = "RFC 6895, section 2",
    diagram =
        """
                                        1  1  1  1  1  1
          0  1  2  3  4  5  6  7  8  9  0  1  2  3  4  5
        +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
        |                      ID                       |
        +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
        |QR|  Opcode   |AA|TC|RD|RA| Z|AD|CD|   RCODE   |
        +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
        |                    QDCOUNT                    |
        +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
        |                    ANCOUNT                    |
        +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
        |                    NSCOUNT                    |
        +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
        |                    ARCOUNT                    |
        +--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+--+
        """)
public interface DnsHeader {
  /// Equal in query and response.
  @Bits(16)
  int id();

  /// The message is a response.
  @Bits(1)
  boolean qr();

  /// The kind of query; 0 for a standard one.
  @Bits(4)
  int opcode();

  /// The responding server is an authority for the name.
  @Bits(1)
  boolean aa();

  /// The message was cut because it was too long.
  @Bits(1)
  boolean tc();

  /// Recursion is desired.
  @Bits(1)
  boolean rd();

  /// Recursion is available.
  @Bits(1)
  boolean ra();

  /// Zero.
  @Bits(1)
  @Reserved
  boolean z();

  /// The data are authentic, RFC 4035.
  @Bits(1)
  boolean ad();

  /// The server need not check that data are authentic, RFC 4035.
  @Bits(1)
  boolean cd();

  /// How it went; 0 for no error, 3 for a name that does not exist.
  @Bits(4)
  int rcode();

  /// The number of questions.
  @Bits(16)
  int qdCount();

  /// The number of resource records that answer.
  @Bits(16)
  int anCount();

  /// The number of resource records that name authorities.
  @Bits(16)
  int nsCount();

  /// The number of additional resource records.
  @Bits(16)
  int arCount();

  /// Questions and resource records.
  @Payload
  MemorySegment payload();
}

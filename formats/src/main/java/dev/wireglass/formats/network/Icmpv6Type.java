package dev.wireglass.formats.network;

import dev.wireglass.annotation.Code;
import dev.wireglass.annotation.Unknown;

/// What an ICMPv6 message says, from IANA's register of ICMPv6 types. Those below 128 tell of
/// errors.
public enum Icmpv6Type {
  /// A packet could not be delivered.
  @Code(1)
  DESTINATION_UNREACHABLE,
  /// A packet was longer than the link that it had to be forwarded on takes.
  @Code(2)
  PACKET_TOO_BIG,
  /// A packet was forwarded too often, or its fragments did not arrive in time.
  @Code(3)
  TIME_EXCEEDED,
  /// A packet had a header in error.
  @Code(4)
  PARAMETER_PROBLEM,
  /// Asks for [#ECHO_REPLY].
  @Code(128)
  ECHO_REQUEST,
  /// The answer to [#ECHO_REQUEST].
  @Code(129)
  ECHO_REPLY,
  /// Asks which groups are listened to, RFC 2710.
  @Code(130)
  MULTICAST_LISTENER_QUERY,
  /// Tells that a group is listened to, RFC 2710.
  @Code(131)
  MULTICAST_LISTENER_REPORT,
  /// Tells that a group is listened to no longer, RFC 2710.
  @Code(132)
  MULTICAST_LISTENER_DONE,
  /// Asks for [#ROUTER_ADVERTISEMENT], RFC 4861.
  @Code(133)
  ROUTER_SOLICITATION,
  /// A router tells about itself and its link, RFC 4861.
  @Code(134)
  ROUTER_ADVERTISEMENT,
  /// Asks for [#NEIGHBOR_ADVERTISEMENT], RFC 4861.
  @Code(135)
  NEIGHBOR_SOLICITATION,
  /// Tells the link-layer address of a host, RFC 4861.
  @Code(136)
  NEIGHBOR_ADVERTISEMENT,
  /// Another router, or the receiver itself, is nearer, RFC 4861.
  @Code(137)
  REDIRECT,
  /// Tells which groups and senders are listened to, RFC 3810.
  @Code(143)
  MULTICAST_LISTENER_REPORT_V2,
  /// Any other.
  @Unknown
  OTHER
}

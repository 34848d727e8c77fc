package dev.wireglass.analyzer.dissect;

/// Numbers by which several layers hand over to the same one.
final class EtherTypes {
  static final int IPV4 = 0x0800;
  static final int IPV6 = 0x86dd;

  /// An Ethernet frame in a tunnel (transparent Ethernet bridging, RFC 1701).
  static final int BRIDGING = 0x6558;

  static final int MPLS = 0x8847;

  /// What Linux calls LLC where an EtherType is expected; no EtherType is that small.
  static final int LLC = 4;

  private EtherTypes() {}
}

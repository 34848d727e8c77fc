package dev.wireglass.annotation;

/// What the length of an option counts.
public enum LengthCounts {
  /// The option from its kind to the end of its value, as in TCP and IPv4.
  WHOLE,

  /// The value alone, as in DHCP, IPv6 and pcapng.
  VALUE
}

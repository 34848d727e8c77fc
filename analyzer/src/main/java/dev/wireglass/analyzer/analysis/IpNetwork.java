package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.tcp.IpAddress;

/// The addresses that begin with the same bits (RFC 4632, RFC 4291).
///
/// @param address one of them
/// @param prefixLength how many bits they share: up to 32 for IPv4, up to 128 for IPv6
public record IpNetwork(IpAddress address, int prefixLength) {
  /// Refuses prefixes longer than the address.
  public IpNetwork {
    if (prefixLength < 0 || prefixLength > length(address.version())) {
      throw new IllegalArgumentException(
          "a prefix has 0 to " + length(address.version()) + " bits, not " + prefixLength);
    }
  }

  /// One address alone.
  public static IpNetwork of(IpAddress address) {
    return new IpNetwork(address, length(address.version()));
  }

  /// Whether an address is one of them.
  public boolean contains(int version, long high, long low) {
    if (version != address.version()) {
      return false;
    }
    if (version == 4) {
      return prefixLength == 0 || (low ^ address.low()) >>> Integer.SIZE - prefixLength == 0;
    }
    return startsAlike(high, address.high(), Math.min(prefixLength, Long.SIZE))
        && startsAlike(low, address.low(), Math.max(0, prefixLength - Long.SIZE));
  }

  private static boolean startsAlike(long one, long other, int bits) {
    return bits == 0 || (one ^ other) >>> Long.SIZE - bits == 0;
  }

  private static int length(int version) {
    return version == 4 ? Integer.SIZE : 2 * Long.SIZE;
  }
}

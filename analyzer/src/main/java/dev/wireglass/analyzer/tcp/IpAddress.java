package dev.wireglass.analyzer.tcp;

/// An IP address.
///
/// @param version 4 or 6
/// @param high the first 64 bits of an IPv6 address, 0 for IPv4
/// @param low the last 64 bits of an IPv6 address, or the whole IPv4 address
public record IpAddress(int version, long high, long low) {
  private static final int GROUPS = 8;

  /// Refuses versions that do not exist.
  public IpAddress {
    if (version != 4 && version != 6) {
      throw new IllegalArgumentException("IP version " + version);
    }
  }

  /// The usual text: dotted decimal, or for IPv6 that of RFC 5952.
  @Override
  public String toString() {
    var text = new StringBuilder(version == 4 ? 15 : 39);
    if (version == 4) {
      appendDotted(text);
    } else {
      appendGroups(text, groups());
    }
    return text.toString();
  }

  private void appendDotted(StringBuilder text) {
    text.append(low / (256 * 256 * 256)).append('.').append(low / (256 * 256) % 256);
    text.append('.').append(low / 256 % 256).append('.').append(low % 256);
  }

  private int[] groups() {
    var groups = new int[GROUPS];
    long rest = low;
    for (int at = GROUPS - 1; at >= 0; at--) {
      if (at == GROUPS / 2 - 1) {
        rest = high;
      }
      groups[at] = (int) Long.remainderUnsigned(rest, 0x10000);
      rest = Long.divideUnsigned(rest, 0x10000);
    }
    return groups;
  }

  /// RFC 5952, section 4.2: the longest run of at least two zero groups, the first of equals, is
  /// written as `::`.
  private static void appendGroups(StringBuilder text, int[] groups) {
    int skipped = startOfLongestZeroRun(groups);
    int at = 0;
    while (at < GROUPS) {
      if (at == skipped) {
        text.append("::");
        at += zeroRun(groups, at);
      } else {
        if (at > 0 && text.charAt(text.length() - 1) != ':') {
          text.append(':');
        }
        text.append(Integer.toHexString(groups[at]));
        at++;
      }
    }
  }

  private static int startOfLongestZeroRun(int[] groups) {
    int start = -1;
    int longest = 1;
    for (int at = 0; at < GROUPS; at++) {
      int run = zeroRun(groups, at);
      if (run > longest) {
        longest = run;
        start = at;
      }
    }
    return start;
  }

  private static int zeroRun(int[] groups, int from) {
    int end = from;
    while (end < GROUPS && groups[end] == 0) {
      end++;
    }
    return end - from;
  }
}

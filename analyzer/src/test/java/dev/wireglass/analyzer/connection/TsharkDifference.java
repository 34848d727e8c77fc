package dev.wireglass.analyzer.connection;

import java.util.List;

/// Where values are on purpose not those of tshark, and why.
///
/// @param capture its place among the captures
/// @param values which, by a pattern
/// @param packets by their numbers in the capture
/// @param reason why ours are better
record TsharkDifference(String capture, String values, String packets, String reason) {
  private static final String OFFLOADED =
      "the sender's network card had yet to fill in the checksum, which is not damage";
  private static final String IMPOSSIBLE = "the length of the TCP header is impossible";
  private static final String BACKWARDS =
      "acknowledgments with a time before that of what they acknowledge";

  /// All there may be.
  static final List<TsharkDifference> ALL =
      List.of(
          new TsharkDifference(
              "own/any_sll2.pcap", ".*127\\.0\\.0\\.1:59830 .* bad_checksum", "86–93", OFFLOADED),
          new TsharkDifference(
              "own/ip_fragments.pcap", ".* bad_checksum", "all 100 of port 54224", OFFLOADED),
          new TsharkDifference(
              "own/pcapng_multi_if.pcapng",
              ".*127\\.0\\.0\\.1:33220 .* bad_checksum",
              "148–155",
              OFFLOADED),
          new TsharkDifference(
              "derived/corner_cases.pcap", "10\\.1\\.0\\.1:2005[67] .*", "287, 288", IMPOSSIBLE),
          new TsharkDifference(
              "derived/malformed_ip.pcap",
              ".* 10\\.1\\.0\\.1:20001 (bad_checksum|frame_bytes|no_len|packets|syn)",
              "18, 30",
              IMPOSSIBLE),
          new TsharkDifference(
              "derived/corner_cases.pcap",
              "10\\.1\\.0\\.1:20029 .*",
              "131–133",
              "a second connection with the same number, behind one that was closed"),
          new TsharkDifference(
              "derived/time_backwards.pcap",
              ".*10\\.9\\.0\\.1:38716 .*10\\.9\\.0\\.1:38716 ack_rtt",
              "202",
              BACKWARDS),
          new TsharkDifference(
              "derived/ng_mixed_linktypes.pcapng",
              ".* 10\\.9\\.0\\.1:[0-9]+ ack_rtt",
              "82, from 3 and 9 to 696",
              BACKWARDS),
          new TsharkDifference(
              "derived/snaplen_54.pcap",
              ".* (ack_rtt|initial_rtt|max_bytes_in_flight)",
              "all 700",
              "tshark shows nothing of packets whose TCP options were cut off"));

  /// Those of one capture.
  static List<TsharkDifference> in(String capture) {
    return ALL.stream().filter(each -> each.capture.equals(capture)).toList();
  }

  /// Whether this is why a value differs.
  ///
  /// @param difference the name of the value, a colon, and what it is here and there
  boolean explains(String difference) {
    return difference.matches(values + ": .*");
  }
}

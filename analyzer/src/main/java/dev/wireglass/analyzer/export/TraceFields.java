package dev.wireglass.analyzer.export;

import dev.wireglass.analyzer.sample.Spread;
import dev.wireglass.analyzer.statistic.TraceTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of what is said of a trace beside its connections.
public final class TraceFields {
  private static final int MICRO_DECIMALS = 6;
  private static final int MEAN_DECIMALS = 6;
  private static final int NANO_DECIMALS = 9;

  /// The files.
  public static final List<Node<TraceRecord>> CAPTURE =
      List.of(
          leaf(
              "file",
              "",
              "The file, or several joined by commas.",
              each -> String.join(", ", each.files())),
          leaf("format", "", "pcap or pcapng; null where files differ.", TraceRecord::format),
          leaf("link_types", "", "The LINKTYPE_ values of the packets.", TraceRecord::linkTypes),
          leaf("packets", "", "All packets.", TraceRecord::packets),
          leaf("tcp_packets", "", "Those that are part of a connection.", TraceRecord::segments),
          leaf("bytes", "bytes", "Captured bytes of all packets.", TraceRecord::bytes),
          leaf(
              "first",
              "UTC",
              "When the first packet was captured.",
              each -> time(each, each.firstNanos())),
          leaf(
              "last",
              "UTC",
              "When the last packet was captured.",
              each -> time(each, each.lastNanos())),
          leaf(
              "complete",
              "",
              "Whether all could be read and nothing is damaged.",
              TraceRecord::complete),
          leaf(
              "warnings", "", "What there is to say of files and packets.", TraceRecord::warnings));

  /// Packets that were not analysed.
  public static final List<Node<TraceRecord.Skipped>> SKIPPED =
      List.of(
          leaf("reason", "", "Why these packets were not analysed.", TraceRecord.Skipped::reason),
          leaf("packets", "", "How many they are.", TraceRecord.Skipped::packets));

  private static final List<Node<Spread>> DURATION =
      micros("Durations of complete pairs, from the earliest SYN to the latest FIN");
  private static final List<Node<Spread>> ROUND_TRIP =
      micros(
          "RTTs of complete pairs, from a segment of the source with SYN, data or FIN to the first"
              + " later ACK of exactly its last number");
  private static final List<Node<Spread>> PACKETS =
      numbers("", "Numbers of packets of complete pairs, of both ends");
  private static final List<Node<Spread>> WINDOW =
      numbers("bytes", "Receive windows as on the wire, of every segment of complete pairs");

  /// The numbers of the text report.
  public static final List<Node<TraceTotals>> SUMMARY =
      List.of(
          leaf(
              "connections",
              "",
              "Pairs of ends, however often they opened a connection.",
              TraceTotals::connections),
          leaf(
              "complete",
              "",
              "Those with SYN and FIN; they may be reset as well.",
              TraceTotals::complete),
          leaf("reset", "", "Those with RST.", TraceTotals::reset),
          leaf("open", "", "Those without FIN.", TraceTotals::open),
          new Node.Branch<>("duration", TraceTotals::durationMicros, DURATION),
          new Node.Branch<>("rtt", TraceTotals::roundTripMicros, ROUND_TRIP),
          new Node.Branch<>("packets", TraceTotals::packets, PACKETS),
          new Node.Branch<>("window", TraceTotals::receiveWindow, WINDOW));

  private TraceFields() {}

  /// Counted in microseconds, and written in seconds.
  private static List<Node<Spread>> micros(String what) {
    return spread("s", what, MICRO_DECIMALS, NANO_DECIMALS - MICRO_DECIMALS);
  }

  private static List<Node<Spread>> numbers(String unit, String what) {
    return spread(unit, what, 0, MEAN_DECIMALS);
  }

  private static List<Node<Spread>> spread(
      String unit, String what, int decimals, int meanDecimals) {
    return List.of(
        leaf("count", "", what + ": how many.", Spread::count),
        known("min", unit, "The smallest of these.", each -> scaled(each.min(), decimals)),
        known(
            "mean",
            unit,
            "The mean of these.",
            each -> Values.plain(each.mean(meanDecimals).movePointLeft(decimals))),
        known("max", unit, "The largest of these.", each -> scaled(each.max(), decimals)));
  }

  private static BigDecimal scaled(long number, int decimals) {
    return Values.plain(BigDecimal.valueOf(number, decimals));
  }

  private static @Nullable String time(TraceRecord trace, long nanos) {
    return trace.packets() == 0 ? null : Values.time(nanos);
  }

  private static Node<Spread> known(
      String name, String unit, String meaning, Function<Spread, @Nullable Object> value) {
    return leaf(name, unit, meaning, each -> each.count() == 0 ? null : value.apply(each));
  }

  private static <T> Node<T> leaf(
      String name, String unit, String meaning, Function<T, @Nullable Object> value) {
    return new Node.Leaf<>(name, unit, meaning, "", value);
  }
}

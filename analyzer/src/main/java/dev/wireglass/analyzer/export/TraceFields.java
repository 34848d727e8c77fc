package dev.wireglass.analyzer.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of what is said of a trace beside its connections and its summary.
public final class TraceFields {
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

  private TraceFields() {}

  private static @Nullable String time(TraceRecord trace, long nanos) {
    return trace.packets() == 0 ? null : Values.time(nanos);
  }

  private static <T> Node<T> leaf(
      String name, String unit, String meaning, Function<T, @Nullable Object> value) {
    return new Node.Leaf<>(name, unit, meaning, "", value);
  }
}

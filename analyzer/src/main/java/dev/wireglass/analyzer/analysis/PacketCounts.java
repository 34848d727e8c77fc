package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.dissect.PacketCount;
import java.util.List;

/// What became of the packets of a trace. Every packet is in exactly one of `segments`,
/// `duplicates`, `joined`, `filtered` and `skipped`.
///
/// @param packets how many there are
/// @param segments how many are part of a connection
/// @param duplicates how many were captured twice and set aside
/// @param joined how many were fragments that were put together with a later one, which counts for
///   all of them
/// @param filtered how many segments nobody asked for
/// @param skipped how many were not analysed, by reason
/// @param remarks how many had something odd, by what; a packet may be in several
public record PacketCounts(
    long packets,
    long segments,
    long duplicates,
    long joined,
    long filtered,
    List<PacketCount> skipped,
    List<PacketCount> remarks) {

  /// Keeps copies of the lists.
  public PacketCounts {
    skipped = List.copyOf(skipped);
    remarks = List.copyOf(remarks);
  }

  /// How many packets are accounted for: all of them.
  public long accounted() {
    long notAnalysed = skipped.stream().mapToLong(PacketCount::packets).sum();
    return segments + duplicates + joined + filtered + notAnalysed;
  }

  /// Whether a packet is not as it was sent.
  public boolean isDamaged() {
    return remarks.stream().anyMatch(count -> count.reason().isDamage());
  }
}

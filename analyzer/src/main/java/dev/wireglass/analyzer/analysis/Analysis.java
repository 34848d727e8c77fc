package dev.wireglass.analyzer.analysis;

import dev.wireglass.analyzer.report.Report;
import dev.wireglass.analyzer.report.Section;
import dev.wireglass.analyzer.source.CaptureSummary;
import dev.wireglass.analyzer.statistic.Statistic;
import dev.wireglass.analyzer.statistic.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/// Everything that is known about a capture or several, or about their good part.
///
/// @param trace the connections
/// @param packets what became of the packets
/// @param captures what became of each file, in the order they were given
public record Analysis(Trace trace, PacketCounts packets, List<CaptureSummary> captures)
    implements Outcome {

  /// Keeps a copy of the list.
  public Analysis {
    captures = List.copyOf(captures);
  }

  /// What every [Statistic] that the service loader finds has to say, in the order of their
  /// positions.
  public Report report() {
    var statistics = new ArrayList<Statistic>();
    for (var statistic : ServiceLoader.load(Statistic.class)) {
      statistics.add(placeOf(statistic, statistics), statistic);
    }
    var sections = new ArrayList<Section>();
    for (var statistic : statistics) {
      sections.add(statistic.of(trace));
    }
    return new Report(sections);
  }

  private static int placeOf(Statistic statistic, List<Statistic> sorted) {
    int place = 0;
    while (place < sorted.size() && sorted.get(place).position() <= statistic.position()) {
      place++;
    }
    return place;
  }
}

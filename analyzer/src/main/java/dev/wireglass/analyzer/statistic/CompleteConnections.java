package dev.wireglass.analyzer.statistic;

import com.google.auto.service.AutoService;
import dev.wireglass.analyzer.report.Item;
import dev.wireglass.analyzer.report.Section;
import java.util.ArrayList;
import java.util.List;

/// Minimum, mean and maximum of each [Measure] over the complete connections.
@AutoService(Statistic.class)
public final class CompleteConnections implements Statistic {
  @Override
  public int position() {
    return 400;
  }

  @Override
  public Section of(Trace trace) {
    var groups = new ArrayList<List<Item>>();
    for (var measure : Measure.values()) {
      var items = measure.of(trace);
      if (!items.isEmpty()) {
        groups.add(items);
      }
    }
    return new Section.Summary("Complete TCP connections:", groups);
  }
}

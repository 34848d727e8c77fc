package dev.wireglass.analyzer.statistic;

import com.google.auto.service.AutoService;
import dev.wireglass.analyzer.report.Section;
import dev.wireglass.analyzer.report.Unit;
import dev.wireglass.analyzer.report.Value;

/// How many connections there are, by unordered pair of ends.
@AutoService(Statistic.class)
public final class ConnectionCount implements Statistic {
  @Override
  public int position() {
    return 100;
  }

  @Override
  public Section of(Trace trace) {
    return new Section.Headline(
        "Total number of connections",
        new Value.Quantity(trace.connections().size(), 0, Unit.NONE));
  }
}

package dev.wireglass.analyzer.statistic;

import com.google.auto.service.AutoService;
import dev.wireglass.analyzer.report.Item;
import dev.wireglass.analyzer.report.Section;
import java.util.List;

/// How many connections are complete, reset, and still open. A connection can be complete and
/// reset.
@AutoService(Statistic.class)
public final class GeneralCounts implements Statistic {
  @Override
  public int position() {
    return 300;
  }

  @Override
  public Section of(Trace trace) {
    long complete = 0;
    long reset = 0;
    long open = 0;
    for (var connection : trace.connections()) {
      complete += connection.isComplete() ? 1 : 0;
      reset += connection.isReset() ? 1 : 0;
      open += connection.isOpen() ? 1 : 0;
    }
    var items =
        List.of(
            Item.count("Total number of complete TCP connections", complete),
            Item.count("Number of reset TCP connections", reset),
            Item.count(
                "Number of TCP connections that were still open when the trace capture ended",
                open));
    return new Section.Summary("General", List.of(items));
  }
}

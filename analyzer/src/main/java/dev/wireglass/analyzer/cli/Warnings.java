package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.capture.Anomaly;
import dev.wireglass.analyzer.dissect.PacketCount;
import java.io.PrintWriter;

/// Says on standard error what the report does not cover: one line each.
final class Warnings {
  private final String file;
  private final PrintWriter err;

  Warnings(String file, PrintWriter err) {
    this.file = file;
    this.err = err;
  }

  void print(Analysis analysis) {
    var damage = analysis.damage();
    if (damage != null) {
      line("at byte " + damage.fileOffset() + ": " + damage + "; the report ends there");
    }
    for (var anomaly : analysis.anomalies()) {
      line(describe(anomaly));
    }
    for (var count : analysis.skipped()) {
      line(packets(count) + " not analysed: " + count.reason());
    }
    for (var count : analysis.remarks()) {
      line(packets(count) + ": " + count.reason());
    }
  }

  private void line(String text) {
    err.println("wireglass: " + file + ": " + text);
  }

  private static String describe(Anomaly anomaly) {
    return "at byte "
        + anomaly.fileOffset()
        + ": "
        + anomaly.what()
        + (anomaly.records() == 1 ? "" : ", the first of " + anomaly.records() + " such packets");
  }

  private static String packets(PacketCount count) {
    return count.packets() == 1 ? "1 packet" : count.packets() + " packets";
  }
}

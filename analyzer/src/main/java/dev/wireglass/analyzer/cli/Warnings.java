package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.PacketCounts;
import dev.wireglass.analyzer.capture.Anomaly;
import dev.wireglass.analyzer.capture.Damage;
import dev.wireglass.analyzer.dissect.PacketCount;
import dev.wireglass.analyzer.source.CaptureSummary;
import java.util.ArrayList;
import java.util.List;

/// What there is to say beside the report: a line each, and how well all of it could be read.
final class Warnings {
  private final List<ChosenCapture> chosen;
  private final List<String> lines = new ArrayList<>();
  private final ExitStatus status;

  Warnings(List<ChosenCapture> chosen, Analysis analysis) {
    this.chosen = chosen;
    status = collect(analysis);
  }

  /// How well all of it could be read.
  ExitStatus status() {
    return status;
  }

  /// One sentence each.
  List<String> lines() {
    return List.copyOf(lines);
  }

  private ExitStatus collect(Analysis analysis) {
    var captures = analysis.captures();
    boolean anything = false;
    boolean sound = true;
    for (int at = 0; at < captures.size(); at++) {
      var capture = captures.get(at);
      boolean passedOver = isPassedOver(chosen.get(at), capture);
      add(capture, passedOver);
      anything |= capture.isReadable();
      sound &= capture.isSound() || passedOver;
    }
    if (!anything) {
      return ExitStatus.FAILED;
    }
    addCounts(analysis.packets());
    return sound && !analysis.packets().isDamaged() ? ExitStatus.CLEAN : ExitStatus.DAMAGED;
  }

  /// In a folder there may be other files than captures.
  private static boolean isPassedOver(ChosenCapture chosen, CaptureSummary capture) {
    return chosen.byFolder()
        && (capture.damage() instanceof Damage.Unrecognised
            || capture.damage() instanceof Damage.Empty);
  }

  private void add(CaptureSummary capture, boolean passedOver) {
    var damage = capture.damage();
    if (damage != null) {
      var place =
          damage instanceof Damage.Unopened ? "" : place(capture, damage.fileOffset()) + ": ";
      line(capture, place + damage + consequence(capture, passedOver));
    }
    for (var anomaly : capture.anomalies()) {
      line(capture, place(capture, anomaly.fileOffset()) + ": " + describe(anomaly));
    }
  }

  private String consequence(CaptureSummary capture, boolean passedOver) {
    if (!capture.isReadable()) {
      return passedOver ? "; passed over" : "";
    }
    return chosen.size() == 1 ? "; the report ends there" : "; the rest of this file is missing";
  }

  private static String place(CaptureSummary capture, long fileOffset) {
    return "at byte "
        + fileOffset
        + (capture.compression() == null ? "" : " of the decompressed data");
  }

  private void addCounts(PacketCounts counts) {
    var prefix = chosen.size() == 1 ? chosen.getFirst().source().name() + ": " : "";
    for (var count : counts.skipped()) {
      line(prefix + packets(count.packets()) + " not analysed: " + count.reason());
    }
    if (counts.duplicates() > 0) {
      line(prefix + packets(counts.duplicates()) + ": captured twice, the second copy set aside");
    }
    if (counts.joined() > 0) {
      line(prefix + packets(counts.joined()) + ": IP fragments, put together with the last ones");
    }
    for (var count : counts.remarks()) {
      line(prefix + packets(count.packets()) + ": " + count.reason() + first(count));
    }
  }

  /// Damage is looked for; what is merely odd is not.
  private String first(PacketCount count) {
    if (!count.reason().isDamage()) {
      return "";
    }
    var first = count.first();
    var file = chosen.size() == 1 ? "" : " of " + first.file();
    return ", the first at byte " + first.fileOffset() + file;
  }

  private void line(CaptureSummary capture, String text) {
    line(capture.name() + ": " + text);
  }

  private void line(String text) {
    lines.add(text);
  }

  private static String describe(Anomaly anomaly) {
    return anomaly.what()
        + (anomaly.records() == 1 ? "" : ", the first of " + anomaly.records() + " such packets");
  }

  private static String packets(long packets) {
    return packets == 1 ? "1 packet" : packets + " packets";
  }
}

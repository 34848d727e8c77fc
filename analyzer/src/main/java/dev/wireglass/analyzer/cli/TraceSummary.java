package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.export.TraceRecord;
import dev.wireglass.analyzer.export.TraceRecord.Summary;
import dev.wireglass.analyzer.source.CaptureSummary;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes what records say of a trace out of its analysis.
final class TraceSummary {
  private TraceSummary() {}

  static TraceRecord of(Analysis analysis, @Nullable Summary summary, Warnings warnings) {
    var read = analysis.captures().stream().filter(each -> each.packets() > 0).toList();
    var packets = analysis.packets();
    return new TraceRecord(
        analysis.captures().stream().map(CaptureSummary::name).toList(),
        format(analysis.captures()),
        read.stream().flatMap(each -> each.linkTypes().stream()).distinct().sorted().toList(),
        packets.packets(),
        packets.segments(),
        read.stream().mapToLong(CaptureSummary::capturedBytes).sum(),
        read.stream().mapToLong(CaptureSummary::firstNanos).min().orElse(0),
        read.stream().mapToLong(CaptureSummary::lastNanos).max().orElse(0),
        warnings.status() == ExitStatus.CLEAN,
        warnings.lines(),
        packets.skipped().stream()
            .map(each -> new TraceRecord.Skipped(each.reason().toString(), each.packets()))
            .toList(),
        summary);
  }

  private static @Nullable String format(List<CaptureSummary> captures) {
    var formats =
        captures.stream().map(CaptureSummary::format).filter(Objects::nonNull).distinct().toList();
    return formats.size() == 1 ? formats.getFirst() : null;
  }
}

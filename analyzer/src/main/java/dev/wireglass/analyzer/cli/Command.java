package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.Analyzer;
import dev.wireglass.analyzer.analysis.Recorder;
import dev.wireglass.analyzer.export.RecordFormat;
import dev.wireglass.analyzer.listing.PacketListing;
import dev.wireglass.analyzer.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/// Does what the arguments ask for.
final class Command {
  private static final String HELP =
      """
      Usage: wireglass [OPTION...] CAPTURE...

      Reports every TCP connection of captures (pcap or pcapng, plain or compressed
      with gzip or zstd) on standard output. A CAPTURE is a file, a folder of files,
      or - for standard input; several are read together, in the order of time.
      Warnings, each with its place in the file, go to standard error.

        -f, --format FORMAT    text (the report), or a record of each connection as it
                               really was: json, jsonl (as connections end) or csv
            --connection N     list connection N packet by packet; N is its id in the
                               records (the text report takes all connections between
                               the same two ends for one)
            --host ADDRESS     only what is sent by or to ADDRESS
            --net NETWORK      only what is sent by or to NETWORK, such as 10.0.0.0/8
            --port PORT        only what is sent from or to PORT
            --from TIME        only from TIME on: 2026-01-31T12:00:00Z, or seconds since
                               the first packet
            --to TIME          only up to TIME
            --state STATE      only records of connections in STATE, such as SF or REJ
            --idle-timeout S   a connection ends after S seconds without a packet
            --interim S        a record every S seconds while a connection lasts
            --max-connections N  so many at once; the longest silent one ends for a new one
            --separate-vlans   the same pair of ends in two VLANs (or in two networks
                               of VXLAN or Geneve) is two connections
            --keep-duplicates  count packets twice that were captured twice; otherwise
                               the second copy is set aside
        -h, --help             print this text
        -V, --version          print the version

      --host, --net, --port and --state may be given several times, or with values joined by
      commas.

      Exit status: 0 all was read, 1 a capture or a packet in it is damaged, or one
      of the captures cannot be read, and the report is about the good part, 2 nothing
      could be read or the arguments are wrong.
      """;

  private final Writer out;
  private final PrintWriter err;

  Command(Writer out, PrintWriter err) {
    this.out = new TextOutput(out);
    this.err = err;
  }

  ExitStatus run(String... args) {
    var arguments = Arguments.parse(args);
    return switch (arguments.task()) {
      case ANALYZE -> analyze(Objects.requireNonNull(arguments.request()));
      case HELP -> print(HELP);
      case VERSION -> print(version());
      case COMPLAIN -> fail(arguments.text() + " (wireglass --help)");
    };
  }

  /// As Maven wrote it into the jar.
  private static String version() {
    var version = Command.class.getPackage().getImplementationVersion();
    return "wireglass " + (version == null ? "(not packaged)" : version) + "\n";
  }

  private ExitStatus analyze(Arguments.Request request) {
    var chosen = ChosenCapture.of(request.captures());
    try {
      if (request.connection() > 0) {
        return list(chosen, request);
      }
      return request.format().equals(Arguments.TEXT)
          ? report(chosen, request)
          : record(chosen, request);
    } catch (IOException failure) {
      return outputFailed(failure);
    }
  }

  private ExitStatus report(List<ChosenCapture> chosen, Arguments.Request request)
      throws IOException {
    var analysis = Analyzer.analyze(ChosenCapture.sources(chosen), request.analysis());
    var warnings = new Warnings(chosen, analysis);
    warn(warnings);
    if (warnings.status() != ExitStatus.FAILED) {
      new TextReport().write(analysis.report(), out);
      out.flush();
    }
    return warnings.status();
  }

  private ExitStatus record(List<ChosenCapture> chosen, Arguments.Request request)
      throws IOException {
    var names = new ArrayList<String>();
    for (var format : ServiceLoader.load(RecordFormat.class)) {
      if (format.name().equals(request.format())) {
        var warnings = new RecordReport(format, out).write(chosen, request);
        warn(warnings);
        return warnings.status();
      }
      names.add(format.name());
    }
    Collections.sort(names);
    return fail("no format " + request.format() + ": text or one of " + names);
  }

  private ExitStatus list(List<ChosenCapture> chosen, Arguments.Request request)
      throws IOException {
    var listing = new PacketListing(request.connection(), out);
    Analysis analysis;
    try {
      analysis =
          Recorder.follow(
              ChosenCapture.sources(chosen),
              request.analysis(),
              request.tracking(),
              listing::end,
              listing);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    out.flush();
    var warnings = new Warnings(chosen, analysis);
    warn(warnings);
    return listing.isEmpty() && warnings.status() != ExitStatus.FAILED
        ? fail("there is no connection " + request.connection())
        : warnings.status();
  }

  private void warn(Warnings warnings) {
    warnings.lines().forEach(line -> err.println("wireglass: " + line));
  }

  private ExitStatus print(String text) {
    try {
      out.write(text);
      out.flush();
      return ExitStatus.CLEAN;
    } catch (IOException failure) {
      return outputFailed(failure);
    }
  }

  /// A reader that has seen enough, such as `head`, is no failure.
  private ExitStatus outputFailed(IOException failure) {
    return "Broken pipe".equals(failure.getMessage())
        ? ExitStatus.CLEAN
        : fail("standard output: " + failure.getMessage());
  }

  private ExitStatus fail(String message) {
    err.println("wireglass: " + message);
    return ExitStatus.FAILED;
  }
}

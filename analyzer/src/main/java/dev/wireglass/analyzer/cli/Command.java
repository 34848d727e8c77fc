package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.Analyzer;
import dev.wireglass.analyzer.report.TextReport;
import dev.wireglass.analyzer.source.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;

/// Does what the arguments ask for.
final class Command {
  private static final int OUTPUT_BUFFER = 1 << 16;

  private static final String HELP =
      """
      Usage: wireglass [OPTION...] CAPTURE...

      Reports every TCP connection of captures (pcap or pcapng, plain or compressed
      with gzip or zstd) on standard output. A CAPTURE is a file, a folder of files,
      or - for standard input; several are read together, in the order of time.
      Warnings, each with its place in the file, go to standard error.

            --separate-vlans   the same pair of ends in two VLANs (or in two networks
                               of VXLAN or Geneve) is two connections
            --keep-duplicates  count packets twice that were captured twice; otherwise
                               the second copy is set aside
        -h, --help             print this text
        -V, --version          print the version

      Exit status: 0 all was read, 1 a capture or a packet in it is damaged, or one
      of the captures cannot be read, and the report is about the good part, 2 nothing
      could be read or the arguments are wrong.
      """;

  private final Writer out;
  private final PrintWriter err;

  Command(Writer out, PrintWriter err) {
    this.out = new BufferedWriter(out, OUTPUT_BUFFER);
    this.err = err;
  }

  ExitStatus run(String... args) {
    var arguments = Arguments.parse(args);
    return switch (arguments.task()) {
      case ANALYZE -> analyze(arguments);
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

  private ExitStatus analyze(Arguments arguments) {
    var chosen = ChosenCapture.of(arguments.captures());
    var sources = new ArrayList<Source>();
    for (var each : chosen) {
      sources.add(each.source());
    }
    var analysis = Analyzer.analyze(sources, arguments.analysis());
    var status = new Warnings(chosen, err).print(analysis);
    return status == ExitStatus.FAILED ? status : report(analysis, status);
  }

  private ExitStatus report(Analysis analysis, ExitStatus status) {
    try {
      new TextReport().write(analysis.report(), out);
      out.flush();
      return status;
    } catch (IOException failure) {
      return outputFailed(failure, status);
    }
  }

  private ExitStatus print(String text) {
    try {
      out.write(text);
      out.flush();
      return ExitStatus.CLEAN;
    } catch (IOException failure) {
      return outputFailed(failure, ExitStatus.CLEAN);
    }
  }

  /// A reader that has seen enough, such as `head`, is no failure.
  private ExitStatus outputFailed(IOException failure, ExitStatus otherwise) {
    return "Broken pipe".equals(failure.getMessage())
        ? otherwise
        : fail("standard output: " + failure.getMessage());
  }

  private ExitStatus fail(String message) {
    err.println("wireglass: " + message);
    return ExitStatus.FAILED;
  }
}

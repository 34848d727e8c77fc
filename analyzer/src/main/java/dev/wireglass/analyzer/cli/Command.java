package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.Analysis;
import dev.wireglass.analyzer.analysis.Analyzer;
import dev.wireglass.analyzer.analysis.Outcome;
import dev.wireglass.analyzer.report.TextReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Does what the arguments ask for.
final class Command {
  private static final int OUTPUT_BUFFER = 1 << 16;

  private static final String HELP =
      """
      Usage: wireglass CAPTURE

      Reports every TCP connection of a capture file (pcap) on standard output.
      Warnings, each with its place in the file, go to standard error.

        -h, --help     print this text
        -V, --version  print the version

      Exit status: 0 all of the capture was read, 1 it is damaged and the report is
      about its good part, 2 nothing could be read or the arguments are wrong.
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
      case ANALYZE -> analyze(arguments.text());
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

  private ExitStatus analyze(String file) {
    Outcome outcome;
    try {
      outcome = read(Path.of(file));
    } catch (IOException | InvalidPathException failure) {
      return fail(file + ": " + reason(failure));
    }
    // No pattern switch here and in all that runs each time: the first one of a process takes 6 ms.
    if (outcome instanceof Outcome.Unreadable unreadable) {
      var damage = unreadable.damage();
      return fail(file + ": at byte " + damage.fileOffset() + ": " + damage);
    }
    return report(file, (Analysis) outcome);
  }

  private static Outcome read(Path file) throws IOException {
    // The empty path would be the current folder.
    if (file.toString().isEmpty()) {
      throw new NoSuchFileException("");
    }
    if (Files.isDirectory(file)) {
      throw new IOException("is a directory");
    }
    try (var channel = FileChannel.open(file)) {
      return Analyzer.analyze(channel);
    }
  }

  private ExitStatus report(String file, Analysis analysis) {
    new Warnings(file, err).print(analysis);
    var status = analysis.damage() == null ? ExitStatus.CLEAN : ExitStatus.DAMAGED;
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
        : fail("standard output: " + reason(failure));
  }

  private ExitStatus fail(String message) {
    err.println("wireglass: " + message);
    return ExitStatus.FAILED;
  }

  private static String reason(Exception failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "no such file";
      case AccessDeniedException _ -> "permission denied";
      default -> String.valueOf(failure.getMessage());
    };
  }
}

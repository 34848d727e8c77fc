package dev.wireglass.analyzer.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// What the user asked for.
sealed interface Arguments {
  /// Analyse a capture.
  record Analyze(String file) implements Arguments {}

  /// Say how the command is used.
  record Help() implements Arguments {}

  /// Say which version this is.
  record Version() implements Arguments {}

  /// Something that cannot be understood.
  record Misuse(String message) implements Arguments {}

  /// Reads the arguments of the command.
  static Arguments parse(String... args) {
    var options = new Options();
    options.addOption(Option.builder("h").longOpt("help").get());
    options.addOption(Option.builder("V").longOpt("version").get());
    try {
      var parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      return of(parser.parse(options, args));
    } catch (ParseException misuse) {
      return new Misuse(misuse.getMessage());
    }
  }

  private static Arguments of(CommandLine line) {
    if (line.hasOption("help")) {
      return new Help();
    }
    if (line.hasOption("version")) {
      return new Version();
    }
    var files = line.getArgList();
    return switch (files.size()) {
      case 0 -> new Misuse("which capture?");
      case 1 -> new Analyze(files.getFirst());
      default -> new Misuse("one capture at a time, not " + files.size());
    };
  }
}

package dev.wireglass.analyzer.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// What the user asked for.
///
/// @param task what to do
/// @param text the file to analyse, or what to complain of
record Arguments(Task task, String text) {
  /// What the command can do.
  enum Task {
    ANALYZE,
    HELP,
    VERSION,
    COMPLAIN
  }

  /// Reads the arguments of the command.
  static Arguments parse(String... args) {
    var options = new Options();
    options.addOption(Option.builder("h").longOpt("help").get());
    options.addOption(Option.builder("V").longOpt("version").get());
    try {
      var parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      return of(parser.parse(options, args));
    } catch (ParseException misuse) {
      return new Arguments(Task.COMPLAIN, misuse.getMessage());
    }
  }

  private static Arguments of(CommandLine line) {
    if (line.hasOption("help")) {
      return new Arguments(Task.HELP, "");
    }
    if (line.hasOption("version")) {
      return new Arguments(Task.VERSION, "");
    }
    var files = line.getArgList();
    return switch (files.size()) {
      case 0 -> new Arguments(Task.COMPLAIN, "which capture?");
      case 1 -> new Arguments(Task.ANALYZE, files.getFirst());
      default -> new Arguments(Task.COMPLAIN, "one capture at a time, not " + files.size());
    };
  }
}

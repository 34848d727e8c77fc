package dev.wireglass.analyzer.cli;

import java.util.Collections;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// What the user asked for.
///
/// @param task what to do
/// @param text what to complain of
/// @param captures what to analyse
record Arguments(Task task, String text, List<String> captures) {
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
      return complain(misuse.getMessage());
    }
  }

  private static Arguments of(CommandLine line) {
    if (line.hasOption("help")) {
      return new Arguments(Task.HELP, "", List.of());
    }
    if (line.hasOption("version")) {
      return new Arguments(Task.VERSION, "", List.of());
    }
    var captures = line.getArgList();
    if (captures.isEmpty()) {
      return complain("which capture?");
    }
    return Collections.frequency(captures, ChosenCapture.STANDARD_INPUT) > 1
        ? complain("standard input can be read once only")
        : new Arguments(Task.ANALYZE, "", captures);
  }

  private static Arguments complain(String text) {
    return new Arguments(Task.COMPLAIN, text, List.of());
  }
}

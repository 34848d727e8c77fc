package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.AnalysisOptions;
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
/// @param analysis how to analyse it
record Arguments(Task task, String text, List<String> captures, AnalysisOptions analysis) {
  private static final String SEPARATE_VLANS = "separate-vlans";
  private static final String KEEP_DUPLICATES = "keep-duplicates";

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
    options.addOption(Option.builder().longOpt(SEPARATE_VLANS).get());
    options.addOption(Option.builder().longOpt(KEEP_DUPLICATES).get());
    try {
      var parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      return of(parser.parse(options, args));
    } catch (ParseException misuse) {
      return complain(misuse.getMessage());
    }
  }

  private static Arguments of(CommandLine line) {
    if (line.hasOption("help")) {
      return of(Task.HELP);
    }
    if (line.hasOption("version")) {
      return of(Task.VERSION);
    }
    var captures = line.getArgList();
    if (captures.isEmpty()) {
      return complain("which capture?");
    }
    return Collections.frequency(captures, ChosenCapture.STANDARD_INPUT) > 1
        ? complain("standard input can be read once only")
        : new Arguments(Task.ANALYZE, "", captures, analysis(line));
  }

  private static AnalysisOptions analysis(CommandLine line) {
    return new AnalysisOptions(line.hasOption(SEPARATE_VLANS), line.hasOption(KEEP_DUPLICATES));
  }

  private static Arguments of(Task task) {
    return new Arguments(task, "", List.of(), AnalysisOptions.DEFAULT);
  }

  private static Arguments complain(String text) {
    return new Arguments(Task.COMPLAIN, text, List.of(), AnalysisOptions.DEFAULT);
  }
}

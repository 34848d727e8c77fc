package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.AnalysisOptions;
import dev.wireglass.analyzer.connection.ConnectionState;
import dev.wireglass.analyzer.connection.TrackerOptions;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;
import org.jspecify.annotations.Nullable;

/// What the user asked for.
///
/// @param task what to do
/// @param text what to complain of
/// @param request what to report on which captures; null where that is not the task
record Arguments(Task task, String text, @Nullable Request request) {
  /// What the command can do.
  enum Task {
    ANALYZE,
    HELP,
    VERSION,
    COMPLAIN
  }

  /// What to report on which captures.
  ///
  /// @param format `text` or the name of a format of records
  /// @param connection the number of the one to be listed packet by packet; 0 for none
  /// @param states of the connections that are asked for; empty where any will do
  record Request(
      List<String> captures,
      String format,
      long connection,
      Set<ConnectionState> states,
      AnalysisOptions analysis,
      TrackerOptions tracking) {}

  /// The format that is not made of records.
  static final String TEXT = "text";

  /// Reads the arguments of the command.
  static Arguments parse(String... args) {
    try {
      var parser = DefaultParser.builder().setAllowPartialMatching(false).get();
      return of(parser.parse(CommandOptions.ALL, args));
    } catch (ParseException misuse) {
      return new Arguments(Task.COMPLAIN, misuse.getMessage(), null);
    }
  }

  private static Arguments of(CommandLine line) throws ParseException {
    if (line.hasOption("help")) {
      return new Arguments(Task.HELP, "", null);
    }
    if (line.hasOption("version")) {
      return new Arguments(Task.VERSION, "", null);
    }
    var captures = line.getArgList();
    if (captures.isEmpty()) {
      throw new ParseException("which capture?");
    }
    if (Collections.frequency(captures, ChosenCapture.STANDARD_INPUT) > 1) {
      throw new ParseException("standard input can be read once only");
    }
    return new Arguments(Task.ANALYZE, "", request(line, captures));
  }

  private static Request request(CommandLine line, List<String> captures) throws ParseException {
    var request =
        new Request(
            captures,
            line.getOptionValue("format", TEXT),
            CommandOptions.connection(line),
            CommandOptions.states(line),
            CommandOptions.analysis(line),
            CommandOptions.tracking(line));
    if (request.connection() > 0) {
      refuseOptionsBesideConnection(line);
    } else if (request.format().equals(TEXT)) {
      refuseOptionsOfRecords(line);
    }
    return request;
  }

  /// One connection is listed as text, whatever its state.
  private static void refuseOptionsBesideConnection(CommandLine line) throws ParseException {
    for (var option : List.of("format", "state", "interim")) {
      if (line.hasOption(option)) {
        throw new ParseException("--" + option + " has no use beside --connection");
      }
    }
  }

  /// The text report knows pairs of ends only, from the start of the capture to its end.
  private static void refuseOptionsOfRecords(CommandLine line) throws ParseException {
    for (var option : List.of("state", "idle-timeout", "interim", "max-connections")) {
      if (line.hasOption(option)) {
        throw new ParseException(
            "--" + option + " is about records: ask for them with --format json, jsonl or csv");
      }
    }
  }
}

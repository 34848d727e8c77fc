package dev.wireglass.analyzer.cli;

import dev.wireglass.analyzer.analysis.AnalysisOptions;
import dev.wireglass.analyzer.analysis.IpNetwork;
import dev.wireglass.analyzer.analysis.SegmentFilter;
import dev.wireglass.analyzer.analysis.TimeBound;
import dev.wireglass.analyzer.connection.ConnectionState;
import dev.wireglass.analyzer.connection.TrackerOptions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// The options of the command, and what they ask for. Where one may be given several times, its
/// values may also be joined by commas.
final class CommandOptions {
  /// How the command line is read.
  static final Options ALL =
      new Options()
          .addOption(Option.builder("h").longOpt("help").get())
          .addOption(Option.builder("V").longOpt("version").get())
          .addOption(Option.builder().longOpt("separate-vlans").get())
          .addOption(Option.builder().longOpt("keep-duplicates").get())
          .addOption(Option.builder("f").longOpt("format").hasArg().get())
          .addOption(valued("connection"))
          .addOption(valued("host"))
          .addOption(valued("net"))
          .addOption(valued("port"))
          .addOption(valued("state"))
          .addOption(valued("from"))
          .addOption(valued("to"))
          .addOption(valued("idle-timeout"))
          .addOption(valued("interim"))
          .addOption(valued("max-connections"));

  private CommandOptions() {}

  static AnalysisOptions analysis(CommandLine line) throws ParseException {
    return new AnalysisOptions(
        line.hasOption("separate-vlans"), line.hasOption("keep-duplicates"), filter(line));
  }

  static TrackerOptions tracking(CommandLine line) throws ParseException {
    long most = Integer.MAX_VALUE;
    if (line.hasOption("max-connections")) {
      var text = line.getOptionValue("max-connections");
      most = Math.min(most, OptionValues.count(text, "number of connections"));
    }
    return new TrackerOptions(
        duration(line, "idle-timeout"),
        TrackerOptions.NEVER,
        duration(line, "interim"),
        (int) most);
  }

  /// Empty where any will do.
  static EnumSet<ConnectionState> states(CommandLine line) throws ParseException {
    var states = EnumSet.noneOf(ConnectionState.class);
    for (var text : values(line, "state")) {
      states.add(OptionValues.state(text));
    }
    return states;
  }

  /// Zero where none was asked for.
  static long connection(CommandLine line) throws ParseException {
    var text = line.getOptionValue("connection");
    return text == null ? 0 : OptionValues.count(text, "number of a connection");
  }

  private static SegmentFilter filter(CommandLine line) throws ParseException {
    var networks = new ArrayList<IpNetwork>();
    for (var text : values(line, "host")) {
      networks.add(OptionValues.host(text));
    }
    for (var text : values(line, "net")) {
      networks.add(OptionValues.network(text));
    }
    var ports = new ArrayList<Integer>();
    for (var text : values(line, "port")) {
      ports.add(OptionValues.port(text));
    }
    return new SegmentFilter(
        networks, ports, bound(line, "from", TimeBound.START), bound(line, "to", TimeBound.END));
  }

  private static TimeBound bound(CommandLine line, String option, TimeBound otherwise)
      throws ParseException {
    var text = line.getOptionValue(option);
    return text == null ? otherwise : OptionValues.time(text);
  }

  private static long duration(CommandLine line, String option) throws ParseException {
    var text = line.getOptionValue(option);
    return text == null ? TrackerOptions.NEVER : OptionValues.duration(text);
  }

  private static List<String> values(CommandLine line, String option) {
    var values = line.getOptionValues(option);
    return values == null ? List.of() : List.of(String.join(",", values).split(",", -1));
  }

  private static Option valued(String name) {
    return Option.builder().longOpt(name).hasArg().get();
  }
}

package dev.wireglass.benchmarks;

import dev.wireglass.benchmarks.decode.PacketDecoder;
import dev.wireglass.benchmarks.packet.SegmentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the benchmarks and prints the ratios to the hand-written decoder. Takes JMH's options; `-p
/// decoder=…` and `-p kind=…` choose.
///
/// Each fork of JMH is a round here: all decoders run once before any runs again, so that a busy
/// hour of the machine hits all of them.
public final class Benchmarks {
  private static final int ROUNDS = 5;

  private final CommandLineOptions options;
  private final List<Score> scores = new ArrayList<>();

  private Benchmarks(CommandLineOptions options) {
    this.options = options;
  }

  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    var benchmarks = new Benchmarks(new CommandLineOptions(arguments));
    int rounds = benchmarks.options.getForkCount().orElse(ROUNDS);
    for (int round = 1; round <= rounds; round++) {
      System.err.println("round " + round + " of " + rounds);
      benchmarks.round();
    }
    new RatioTable(benchmarks.scores).print();
  }

  private void round() throws RunnerException {
    for (var kind : kinds()) {
      for (var decoder : decoders()) {
        if (decoder.reads(kind)) {
          run(DecodeBenchmark.class, decoder, kind.name());
        }
      }
    }
    for (var decoder : decoders()) {
      if (Stream.of(SegmentKind.values()).allMatch(decoder::reads)) {
        run(MixedKindsBenchmark.class, decoder);
      }
    }
  }

  private void run(Class<?> benchmark, PacketDecoder decoder, String... kind)
      throws RunnerException {
    ChainedOptionsBuilder chosen =
        new OptionsBuilder()
            .parent(options)
            .include(Pattern.quote(benchmark.getName() + ".") + methods())
            .param("decoder", decoder.name())
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .forks(1);
    if (kind.length > 0) {
      chosen.param("kind", kind);
    }
    Collection<RunResult> results = new Runner(chosen.build()).run();
    results.stream().map(Score::of).forEach(scores::add);
  }

  /// A pattern of those that the command line names, or of all.
  private String methods() {
    return options.getIncludes().isEmpty()
        ? ".*"
        : "(" + String.join("|", options.getIncludes()) + ")";
  }

  private List<SegmentKind> kinds() {
    Collection<String> chosen = options.getParameter("kind").orElse(List.of());
    return Stream.of(SegmentKind.values())
        .filter(kind -> chosen.isEmpty() || chosen.contains(kind.name()))
        .toList();
  }

  private List<PacketDecoder> decoders() {
    Collection<String> chosen = options.getParameter("decoder").orElse(List.of());
    return PacketDecoder.all().stream()
        .filter(decoder -> chosen.isEmpty() || chosen.contains(decoder.name()))
        .toList();
  }
}

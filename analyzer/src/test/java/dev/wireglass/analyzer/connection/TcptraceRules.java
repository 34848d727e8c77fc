package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.wireglass.analyzer.SharedFiles;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Runs the rules of tcptrace, as the shared folder states them in Python.
final class TcptraceRules {
  private static final String PREFIX = "side ";
  private static final long NANOS_PER_MICRO = 1000;

  /// Takes what it needs from the arguments first, as the rules look at them when imported.
  private static final String PROGRAM =
      """
      import sys
      folder, capture = sys.argv[1:]
      sys.argv = sys.argv[:1]
      sys.dont_write_bytecode = True
      sys.path.insert(0, folder)
      import tcptrace_rules
      for connection in tcptrace_rules.run(capture):
          for side in (connection.x, connection.y):
              n, total, squares = side.rttn, int(side.rsum), int(side.rsum2)
              print('side', side.uniq, side.rexp, side.rexb, side.ooo, side.triple,
                    -1 if side.synseq is None else side.initb, n, int(side.rmin), int(side.rmax),
                    total, (n * squares - total * total) // (n * (n - 1)) if n > 1 else 0)
      """;

  /// What is said of one end. Times are in microseconds, and their minimum is 0 if there are none.
  ///
  /// @param variance without its fraction
  record Side(
      long uniqueBytes,
      long retransmittedPackets,
      long retransmittedBytes,
      long outOfOrderPackets,
      long tripleDuplicateAcks,
      long initialWindowBytes,
      long roundTrips,
      long min,
      long max,
      long sum,
      long variance) {
    static Side of(LedgerRecord ledger) {
      var micros = ledger.karnRtt();
      double deviation = micros.count() < 2 ? 0 : micros.standardDeviation() / NANOS_PER_MICRO;
      return new Side(
          ledger.uniqueBytes(),
          ledger.retransmittedPackets(),
          ledger.retransmittedBytes(),
          ledger.outOfOrderPackets(),
          ledger.tripleDuplicateAcks(),
          ledger.initialWindowBytes(),
          micros.count(),
          micros.min() / NANOS_PER_MICRO,
          micros.max() / NANOS_PER_MICRO,
          micros.sum().divide(BigInteger.valueOf(NANOS_PER_MICRO)).longValueExact(),
          (long) (deviation * deviation + 1e-3));
    }

    private static Side parse(String line) {
      var words = line.substring(PREFIX.length()).split(" ");
      long[] all = Arrays.stream(words).mapToLong(Long::parseLong).toArray();
      return new Side(
          all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10]);
    }
  }

  private TcptraceRules() {}

  /// Both ends of each connection, originator first. Skips the test where Python is absent.
  static List<Side> run(Path capture) throws IOException, InterruptedException {
    var tools = SharedFiles.at("tools").toString();
    var process = start(List.of("python3", "-c", PROGRAM, tools, capture.toString()));
    var output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    return output.lines().filter(line -> line.startsWith(PREFIX)).map(Side::parse).toList();
  }

  private static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException absent) {
      return abort("no python3");
    }
  }
}

package dev.wireglass.benchmarks;

import dev.wireglass.benchmarks.decode.PacketDecoder;
import dev.wireglass.benchmarks.packet.ReadSet;
import dev.wireglass.benchmarks.packet.SegmentKind;
import java.lang.foreign.Arena;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What happens to a JVM that reads all three kinds of memory through the same code: what nobody
/// should do, and must be known. An operation is one packet.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 200, time = 5, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-XX:CompileCommand=quiet",
      PacketDecoder.ALWAYS_INLINE,
      "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
      "--sun-misc-unsafe-memory-access=allow"
    })
public class MixedKindsBenchmark {
  /// A decoder's name; see [PacketDecoder#named].
  @Param({"HandWritten", "StaticAccessors", "ReusedView", "Sbe", "Kaitai"})
  public String decoder = "";

  private final Arena arena = Arena.ofShared();
  private PacketSample[] samples = {};

  @Setup(Level.Trial)
  public void verify() {
    samples =
        Stream.of(SegmentKind.values())
            .map(kind -> new PacketSample(PacketDecoder.named(decoder), kind, arena))
            .toArray(PacketSample[]::new);
    for (var sample : samples) {
      sample.verify(ReadSet.ALL_FIELDS);
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    arena.close();
  }

  @Benchmark
  @OperationsPerInvocation(3 * PacketSample.COUNT)
  public long allFields() {
    long sum = 0;
    for (var sample : samples) {
      sum += sample.allFields();
    }
    return sum;
  }
}

package dev.wireglass.benchmarks;

import dev.wireglass.benchmarks.decode.PacketDecoder;
import dev.wireglass.benchmarks.packet.ReadSet;
import dev.wireglass.benchmarks.packet.SegmentKind;
import java.lang.foreign.Arena;
import java.util.concurrent.TimeUnit;
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

/// One decoder, one set of fields and one kind of memory per JVM; an operation is one packet.
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
public class DecodeBenchmark {
  /// A decoder's name; see [PacketDecoder#named].
  @Param({"HandWritten", "StaticAccessors", "ReusedView", "Sbe", "Kaitai", "Jbbp", "Pcap4j"})
  public String decoder = "";

  /// Where the packets lie.
  @Param("NATIVE")
  public SegmentKind kind = SegmentKind.NATIVE;

  private final Arena arena = Arena.ofShared();
  private PacketSample sample = null;

  @Setup(Level.Trial)
  public void verify() {
    sample = new PacketSample(PacketDecoder.named(decoder), kind, arena);
    for (var fields : ReadSet.values()) {
      sample.verify(fields);
    }
  }

  @TearDown(Level.Trial)
  public void close() {
    arena.close();
  }

  @Benchmark
  @OperationsPerInvocation(PacketSample.COUNT)
  public long oneField() {
    return sample.oneField();
  }

  @Benchmark
  @OperationsPerInvocation(PacketSample.COUNT)
  public long flowKey() {
    return sample.flowKey();
  }

  @Benchmark
  @OperationsPerInvocation(PacketSample.COUNT)
  public long allFields() {
    return sample.allFields();
  }
}

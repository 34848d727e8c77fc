package dev.wireglass.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Scanner;
import javax.tools.ToolProvider;

/// What one run of javac took, as a process of its own.
///
/// @param wallMillis from the start of javac to its end, without the start of the JVM
/// @param cpuMillis of the whole process, threads of the JVM included
record Compilation(long wallMillis, long cpuMillis) {

  /// Runs javac with the arguments and prints what it took; the main method of the process.
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    long wall = System.nanoTime() - start;
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    System.out.println(wall / 1_000_000 + " " + system.getProcessCpuTime() / 1_000_000);
    System.exit(status);
  }

  /// What the process printed.
  static Compilation parse(String output) {
    var scanner = new Scanner(output);
    return new Compilation(scanner.nextLong(), scanner.nextLong());
  }
}

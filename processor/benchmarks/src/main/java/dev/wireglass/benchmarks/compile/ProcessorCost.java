package dev.wireglass.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// How much longer javac takes where the processor writes the decoders than where it finds them
/// written: each time a fresh javac compiles the same declarations and decoders into empty folders,
/// with the processor, with one that copies what that wrote, and with none. Works in
/// `target/processor-cost`. Arguments: rounds and headers, 5 and 200 unless given.
public final class ProcessorCost {
  private final Path declarations;
  private final Path decoders;
  private final Path generated;
  private final Path classes;

  private ProcessorCost(Path folder) throws IOException {
    this.declarations = Files.createDirectories(folder.resolve("declarations"));
    this.decoders = Files.createDirectories(folder.resolve("decoders"));
    this.generated = folder.resolve("generated");
    this.classes = folder.resolve("classes");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    int headers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    var cost = new ProcessorCost(Path.of("target", "processor-cost"));
    Declarations.write(cost.declarations, headers);
    cost.withProcessor(cost.decoders);
    List<Compilation> with = new ArrayList<>();
    List<Compilation> copying = new ArrayList<>();
    List<Compilation> without = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      with.add(cost.withProcessor(cost.generated));
      copying.add(cost.withCopies());
      without.add(cost.withoutProcessor());
    }
    System.out.printf("%njavac on %d headers, minimum of %d rounds%n%n", headers, rounds);
    System.out.println(
        "|  | with the processor | with one that copies | with none"
            + " | more than with none | more than copying |");
    System.out.println("|---|---|---|---|---|---|");
    print("wall time", with, copying, without, Compilation::wallMillis);
    print("CPU time", with, copying, without, Compilation::cpuMillis);
  }

  private Compilation withProcessor(Path target) throws IOException, InterruptedException {
    return javac(List.of(), "-s", target.toString(), "-proc:full", "-processorpath", classPath());
  }

  private Compilation withCopies() throws IOException, InterruptedException {
    return javac(
        List.of(),
        "-s",
        generated.toString(),
        "-proc:full",
        "-processorpath",
        classPath(),
        "-processor",
        CopyingProcessor.class.getName(),
        "-A" + CopyingProcessor.FROM + "=" + decoders);
  }

  private Compilation withoutProcessor() throws IOException, InterruptedException {
    return javac(sources(decoders), "-sourcepath", decoders.toString(), "-proc:none");
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /// Compiles in a new JVM: declarations, and decoders too where there is no processor to write
  /// them.
  private Compilation javac(List<String> written, String... mode)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath(), Compilation.class.getName()));
    command.addAll(List.of("-cp", classPath(), "-d", classes.toString()));
    command.addAll(List.of(mode));
    command.addAll(sources(declarations));
    command.addAll(written);
    empty(generated);
    empty(classes);
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("javac failed: " + output);
    }
    return Compilation.parse(output);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }

  private static void print(
      String name,
      List<Compilation> with,
      List<Compilation> copying,
      List<Compilation> without,
      ToLongFunction<Compilation> time) {
    double slow = seconds(with, time);
    double copied = seconds(copying, time);
    double fast = seconds(without, time);
    System.out.printf(
        "| %s | %.2f s | %.2f s | %.2f s | %.2f s | %.2f s |%n",
        name, slow, copied, fast, slow - fast, slow - copied);
  }

  /// The shortest of several times.
  private static double seconds(List<Compilation> runs, ToLongFunction<Compilation> time) {
    return runs.stream().mapToLong(time).min().orElseThrow() / 1000.0;
  }
}

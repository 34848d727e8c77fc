package dev.wireglass.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// How much longer javac takes where the processor writes the decoders than where it finds them
/// written: each time a fresh javac compiles the same declarations and decoders, once with and once
/// without the processor. Works in `target/processor-cost`. Arguments: rounds and headers, 5 and
/// 200 unless given.
public final class ProcessorCost {
  private final Path declarations;
  private final Path decoders;
  private final Path classes;

  private ProcessorCost(Path folder) throws IOException {
    this.declarations = Files.createDirectories(folder.resolve("declarations"));
    this.decoders = Files.createDirectories(folder.resolve("decoders"));
    this.classes = Files.createDirectories(folder.resolve("classes"));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    int headers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    var cost = new ProcessorCost(Path.of("target", "processor-cost"));
    Declarations.write(cost.declarations, headers);
    cost.withProcessor();
    List<Compilation> with = new ArrayList<>();
    List<Compilation> without = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      with.add(cost.withProcessor());
      without.add(cost.withoutProcessor());
    }
    System.out.printf("%njavac on %d headers, minimum of %d rounds%n%n", headers, rounds);
    System.out.println("|  | with the processor | with written decoders | difference |");
    System.out.println("|---|---|---|---|");
    print("wall time", with, without, Compilation::wallMillis);
    print("CPU time", with, without, Compilation::cpuMillis);
  }

  private Compilation withProcessor() throws IOException, InterruptedException {
    return javac("-s", decoders.toString(), "-proc:full");
  }

  private Compilation withoutProcessor() throws IOException, InterruptedException {
    return javac("-sourcepath", decoders.toString(), "-proc:none");
  }

  /// Compiles in a new JVM: declarations, and decoders too where there is no processor to write
  /// them.
  private Compilation javac(String... mode) throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath, Compilation.class.getName()));
    command.addAll(List.of("-cp", classPath, "-d", classes.toString()));
    command.addAll(List.of(mode));
    sources(declarations).forEach(command::add);
    if (List.of(mode).contains("-proc:none")) {
      sources(decoders).forEach(command::add);
    } else {
      command.addAll(List.of("-processorpath", classPath));
    }
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      throw new IllegalStateException("javac failed: " + output);
    }
    return Compilation.parse(output);
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }

  private static void print(
      String name,
      List<Compilation> with,
      List<Compilation> without,
      ToLongFunction<Compilation> time) {
    double slow = with.stream().mapToLong(time).min().orElseThrow() / 1000.0;
    double fast = without.stream().mapToLong(time).min().orElseThrow() / 1000.0;
    System.out.printf("| %s | %.2f s | %.2f s | %.2f s |%n", name, slow, fast, slow - fast);
  }
}

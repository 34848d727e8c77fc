package dev.wireglass.analyzer.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// A checkout with the real launcher and stand-ins for all that it starts: a JDK and a Maven that
/// are shell scripts and tell what they were asked to do. Its path has a space in it.
final class Checkout {
  private static final List<String> TOOLS =
      List.of("cat", "cksum", "find", "ln", "mkdir", "mv", "readlink", "rm", "sed", "sleep");

  /// Prints its folder, its name, its arguments and its input; a training run leaves a cache
  /// instead.
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*)
            cat
            [ -z "${TRAINING_FAILS:-}" ] || exit 1
            echo trained >"${argument#*=}"
            exit ;;
        esac
      done
      [ -z "${INTERRUPTED:-}" ] || kill -INT $$
      echo "in $(pwd)"
      echo "by $0"
      printf '<%s>\\n' "$@"
      echo "input $(cat)"
      exit "${STATUS:-0}"
      """;

  /// Notes each build, and builds a jar unless told to fail.
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$@" >>"$HOME/builds"
      cat
      [ -z "${BUILD_FAILS:-}" ] || { echo "no such symbol" >&2; exit 1; }
      echo "the jar of build $(cat "$HOME/builds")" >"$HOME/a checkout/analyzer/target/wireglass.jar"
      """;

  final Path home;
  final Path root;
  final Path jar;
  private final Map<String, String> environment = new HashMap<>();

  /// What became of one start of the launcher.
  record Run(int status, String output, String errors) {}

  Checkout(Path home) throws IOException {
    this.home = home;
    root = Files.createDirectories(home.resolve("a checkout"));
    jar = root.resolve("analyzer/target/wireglass.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "a jar");
    copyLauncher();
    environment.put("HOME", home.toString());
    environment.put("PATH", addTools().toString());
    with("WIREGLASS_JAVA_HOME", addJdk("jdk", "25.0.3"));
  }

  Path launcher() {
    return root.resolve("wireglass");
  }

  Checkout with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  Checkout without(String variable) {
    environment.remove(variable);
    return this;
  }

  Path addJdk(String folder, String version) throws IOException {
    Path jdk = Files.createDirectories(home.resolve(folder));
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    addScript(jdk.resolve("bin/java"), JAVA);
    return jdk;
  }

  void addMaven() throws IOException {
    addScript(home.resolve("tools/mvn"), MAVEN);
  }

  /// Adds a source, as old as a file can be, so that the jar is newer.
  Path addSource(String path) throws IOException {
    Path source = root.resolve(path);
    Files.createDirectories(source.getParent());
    Files.writeString(source, "");
    for (Path each = source; !each.equals(root); each = each.getParent()) {
      Files.setLastModifiedTime(each, FileTime.from(Instant.EPOCH));
    }
    return source;
  }

  void addTrainingCapture() throws IOException {
    Path captures = Files.createDirectories(root.resolve("examples/captures"));
    Files.writeString(captures.resolve("browsing.pcap"), "a capture");
  }

  /// The names of the AOT caches that are kept in the checkout.
  List<String> caches() throws IOException {
    try (Stream<Path> files = Files.list(jar.getParent())) {
      return files.map(file -> file.getFileName().toString()).filter(Checkout::isCache).toList();
    }
  }

  /// The arguments of each build so far.
  List<String> builds() throws IOException {
    Path builds = home.resolve("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  Run run(String... arguments) {
    return start(launcher(), arguments).join();
  }

  /// Starts the launcher by this name, in [#home], with `data` as its input.
  CompletableFuture<Run> start(Path launcher, String... arguments) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return finish(launcher, arguments);
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private Run finish(Path launcher, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile(home, "run", ".out");
    Path errors = Files.createTempFile(home, "run", ".err");
    var builder = new ProcessBuilder(command).directory(home.toFile());
    builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (var input = process.outputWriter()) {
      input.write("data");
    } catch (IOException e) {
      // A launcher that gives up early reads no input.
      process.waitFor();
    }
    int status = process.waitFor();
    return new Run(status, Files.readString(output), Files.readString(errors));
  }

  /// Where this machine has its JDKs must not matter to the tests.
  private void copyLauncher() throws IOException {
    Path original = Path.of("").toAbsolutePath().resolveSibling("wireglass");
    String script = Files.readString(original);
    for (String place : List.of("/usr/lib/jvm/", "/Library/Java/")) {
      script = script.replace(place, home.resolve("no") + place);
    }
    addScript(launcher(), script);
  }

  /// A folder with the few tools that the launcher may use, and neither java nor mvn.
  private Path addTools() throws IOException {
    Path tools = Files.createDirectories(home.resolve("tools"));
    for (String tool : TOOLS) {
      addScript(tools.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
    }
    return tools;
  }

  private static Path find(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new UncheckedIOException(new IOException("no " + tool + " in PATH")));
  }

  private static boolean isCache(String name) {
    return name.endsWith(".aot");
  }

  private static void addScript(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}

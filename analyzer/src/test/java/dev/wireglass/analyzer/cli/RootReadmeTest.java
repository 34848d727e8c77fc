package dev.wireglass.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the README at the root shows of the command comes true.
final class RootReadmeTest {
  private static final Pattern SESSION = Pattern.compile("```console\\n\\$ (.*)\\n((?s).*?)```");

  @TempDir private Path folder;

  static List<Object[]> sessions() throws IOException {
    var sessions = new ArrayList<Object[]>();
    var readme = Files.readString(Path.of("../README.md"));
    SESSION
        .matcher(readme)
        .results()
        .forEach(found -> sessions.add(new Object[] {found.group(1), found.group(2)}));
    return sessions;
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void commandWritesWhatItSays(String command, String output) throws Exception {
    var parts = command.split(" \\| ", 2);
    assertThat(parts[0]).startsWith("./wireglass ");
    assertThat(parts).hasSize(2);
    var args = parts[0].replace("examples/", "../examples/").split(" ");
    var run = CommandRun.of(List.of(args).subList(1, args.length).toArray(String[]::new));

    assertThat(run.status()).isEqualTo(ExitStatus.CLEAN);
    assertThat(piped(run.out(), parts[1])).isEqualTo(output);
  }

  private String piped(String input, String command) throws Exception {
    var tool = command.substring(0, command.indexOf(' '));
    var found = new ProcessBuilder("sh", "-c", "command -v " + tool).start();
    assumeTrue(found.waitFor() == 0, tool + " is not installed");
    var file = Files.writeString(folder.resolve("input"), input);
    var process =
        new ProcessBuilder("sh", "-c", command)
            .redirectInput(file.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

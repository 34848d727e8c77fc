package dev.wireglass.analyzer.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/// What the command did.
///
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
record CommandRun(ExitStatus status, String out, String err) {
  static CommandRun of(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new StringWriter();
    var status = Main.run(args, out, new PrintWriter(err, true));
    return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}

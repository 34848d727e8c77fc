package dev.wireglass.analyzer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Runs the command and ends the process with its [ExitStatus].
public final class Main {
  /// Set to true (`-Dwireglass.trace=true`), an unexpected exception shows where it comes from.
  static final String TRACE_PROPERTY = "wireglass.trace";

  private Main() {}

  /// @param args as in the text of `--help`
  public static void main(String[] args) {
    var err = new PrintWriter(writer(new FileOutputStream(FileDescriptor.err)), true);
    var status = run(args, new FileOutputStream(FileDescriptor.out), err);
    err.flush();
    // Returning saves what System.exit spends on asking whether it should be logged.
    if (status != ExitStatus.CLEAN) {
      System.exit(status.code());
    }
  }

  /// Everything but the end of the process.
  static ExitStatus run(String[] args, OutputStream out, PrintWriter err) {
    try {
      return new Command(writer(out), err).run(args);
    } catch (RuntimeException | Error unexpected) {
      return fail(unexpected, err);
    }
  }

  /// Says in one line what nobody foresaw.
  static ExitStatus fail(Throwable unexpected, PrintWriter err) {
    err.println(
        unexpected instanceof OutOfMemoryError
            ? "wireglass: not enough memory for this many connections; java -Xmx allows more"
            : "wireglass: this is a bug of wireglass: " + unexpected);
    if (Boolean.getBoolean(TRACE_PROPERTY)) {
      unexpected.printStackTrace(err);
    }
    return ExitStatus.FAILED;
  }

  private static OutputStreamWriter writer(OutputStream stream) {
    return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
  }
}

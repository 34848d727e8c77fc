package dev.wireglass.analyzer.cli;

import java.io.OutputStream;
import java.io.PrintWriter;

/// Writes records to nowhere until the JVM knows what long runs do. The launcher makes an AOT cache
/// of that, so that what is hot in them is compiled early, and well at once.
public final class Training {
  /// More would take longer than it saves in a run.
  private static final int ROUNDS = 20;

  private Training() {}

  /// @param args a folder of captures
  public static void main(String[] args) {
    String captures = args[0];
    String[] once = {"--format=jsonl", captures};
    // Everything is sent again in these, which the captures alone have too little of.
    String[] twice = {"--format=jsonl", "--keep-duplicates", captures, captures};
    for (int round = 0; round < ROUNDS; round++) {
      write(once);
      write(twice);
    }
  }

  private static void write(String... args) {
    var nowhere = OutputStream.nullOutputStream();
    Main.run(args, nowhere, new PrintWriter(nowhere));
  }
}

package dev.wireglass.analyzer.cli;

/// What the command tells its caller.
enum ExitStatus {
  /// All of the capture was read.
  CLEAN(0),
  /// The capture is damaged; the report is about its good part.
  DAMAGED(1),
  /// Nothing could be read or written, or nothing of the kind was asked for.
  FAILED(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}

package dev.wireglass.processor.read;

/// The source has an error that javac itself reports, so there is nothing to read.
final class BrokenSourceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenSourceException() {
    super(null, null, false, false);
  }
}

package dev.wireglass.analyzer.cli;

import java.io.IOException;
import java.io.Writer;

/// Collects text like [java.io.BufferedWriter], but without its lock, which a record would take
/// hundreds of times.
final class TextOutput extends Writer {
  /// How much is written at once.
  static final int ROOM = 1 << 16;

  private final Writer out;
  private final char[] text = new char[ROOM];
  private int length;

  TextOutput(Writer out) {
    this.out = out;
  }

  @Override
  public void write(int character) throws IOException {
    makeRoom(1);
    text[length++] = (char) character;
  }

  @Override
  public void write(String source, int from, int count) throws IOException {
    makeRoom(count);
    if (count > ROOM) {
      out.write(source, from, count);
    } else {
      source.getChars(from, from + count, text, length);
      length += count;
    }
  }

  @Override
  public void write(char[] source, int from, int count) throws IOException {
    makeRoom(count);
    if (count > ROOM) {
      out.write(source, from, count);
    } else {
      System.arraycopy(source, from, text, length, count);
      length += count;
    }
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    drain();
    out.close();
  }

  private void makeRoom(int count) throws IOException {
    if (count > ROOM - length) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(text, 0, length);
    length = 0;
  }
}

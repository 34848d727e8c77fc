package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/// Writes a header as its bytes, with the names and values of its fields beside them.
///
/// Generated decoders fill it in for their `dump()`. Fields that share a byte share a line:
///
/// ```
/// Ipv4Header at byte 14
///       14  45                       version 4, ihl 5 32-bit words
///       15  00                       dscp 0, ecn 0
///       16  00 3c                    totalLength 60 bytes
/// ```
public final class HexDump {
  private static final int BYTES_PER_LINE = 8;
  private static final int MOST_BYTES = 64;
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

  private final MemorySegment bytes;
  private final StringBuilder text;
  private final List<String> fields = new ArrayList<>();
  private String prefix = "";
  private long start;
  private long end;

  /// @param header the name of the header
  /// @param bytes the segment that it is in
  /// @param offset where it starts, in bytes from the start of the segment
  public HexDump(String header, MemorySegment bytes, long offset) {
    this.bytes = bytes;
    this.text = new StringBuilder(header).append(" at byte ").append(offset).append('\n');
    this.start = offset;
    this.end = offset;
  }

  /// Adds a field; fields come in wire order.
  ///
  /// @param name its name
  /// @param value what it holds, as it is to be printed
  /// @param at its first byte in the segment
  /// @param length how many bytes it touches, 0 or more
  /// @return this
  public HexDump field(String name, Object value, long at, long length) {
    if (at >= end) {
      flush();
      start = at;
    }
    fields.add(prefix + name + " " + value);
    end = Math.max(end, at + length);
    return this;
  }

  /// Adds the fields of a header that stands within, as `name.field`.
  ///
  /// @param name of the field that it is
  /// @param header adds its fields
  /// @return this
  public HexDump nested(String name, Consumer<HexDump> header) {
    String outer = prefix;
    prefix = outer + name + ".";
    header.accept(this);
    prefix = outer;
    return this;
  }

  /// The lines so far, each with its line break.
  @Override
  public String toString() {
    flush();
    return text.toString();
  }

  private void flush() {
    if (fields.isEmpty()) {
      return;
    }
    String label = String.join(", ", fields);
    fields.clear();
    line(start, Math.min(end, start + BYTES_PER_LINE), label);
    long shown = Math.min(end, start + MOST_BYTES);
    for (long at = start + BYTES_PER_LINE; at < shown; at += BYTES_PER_LINE) {
      line(at, Math.min(shown, at + BYTES_PER_LINE), "");
    }
    if (end > shown) {
      text.append("          and ").append(end - shown).append(" bytes more\n");
    }
  }

  private void line(long from, long to, String label) {
    byte[] shown = bytes.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
    String line = "%8d  %-24s %s".formatted(from, HEX.formatHex(shown), label);
    text.append(line.stripTrailing()).append('\n');
  }
}

package dev.wireglass.analyzer.dissect;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/// A datagram while its fragments come in. Where fragments overlap, the bytes that came first stay.
final class Datagram {
  /// What the lengths of IP allow at most.
  static final int LARGEST = 65_535;

  private static final int UNKNOWN = -1;

  private final MemorySegment bytes;
  private final long startNanos;
  private final PacketCount.Place first;
  private final List<Piece> pieces = new ArrayList<>();
  private int end = UNKNOWN;
  private int fragments;

  /// @param bytes where the data are put together; room for the largest datagram
  Datagram(MemorySegment bytes, long startNanos, PacketCount.Place first) {
    this.bytes = bytes;
    this.startNanos = startNanos;
    this.first = first;
  }

  /// Adds a fragment that ends within [#LARGEST].
  ///
  /// @param start where in the datagram its data belong
  /// @param length how many bytes it had on the network
  /// @param source holds the captured ones
  /// @param offset where they start in it
  /// @param captured how many there are, at most the length
  /// @param last no fragment comes behind it
  void add(int start, int length, MemorySegment source, long offset, int captured, boolean last) {
    fragments++;
    if (last && end == UNKNOWN) {
      end = start + length;
    }
    int from = start;
    int at = 0;
    while (at < pieces.size() && from < start + length) {
      var piece = pieces.get(at);
      if (piece.start > from) {
        int to = Math.min(piece.start, start + length);
        pieces.add(at++, copied(from, to, source, offset - start, start + captured));
      }
      from = Math.max(from, piece.end);
      at++;
    }
    if (from < start + length) {
      pieces.add(copied(from, start + length, source, offset - start, start + captured));
    }
    join();
  }

  /// Whether nothing is missing.
  boolean isWhole() {
    return end != UNKNOWN
        && pieces.size() == 1
        && pieces.getFirst().start == 0
        && pieces.getFirst().end >= end;
  }

  /// What has been put together.
  MemorySegment bytes() {
    return bytes;
  }

  /// How many bytes the whole datagram had on the network.
  int length() {
    return end;
  }

  /// How many bytes of the whole datagram are there, from its start on.
  int captured() {
    return Math.min(end, pieces.getFirst().captured);
  }

  /// How many fragments have come, repeated ones too.
  int fragments() {
    return fragments;
  }

  /// When the first of them was captured.
  long startNanos() {
    return startNanos;
  }

  /// Where the first of them is.
  PacketCount.Place first() {
    return first;
  }

  /// Copies what was captured of the bytes from one place of the datagram to another.
  ///
  /// @param shift what makes a place in the source out of one in the datagram
  /// @param capturedEnd where in the datagram the captured bytes of the fragment end
  private Piece copied(int from, int to, MemorySegment source, long shift, int capturedEnd) {
    int there = Math.clamp(capturedEnd, from, to);
    MemorySegment.copy(source, from + shift, bytes, from, there - from);
    return new Piece(from, to, there);
  }

  /// Makes one piece of those that touch.
  private void join() {
    for (int at = pieces.size() - 1; at > 0; at--) {
      var left = pieces.get(at - 1);
      var right = pieces.get(at);
      if (left.end == right.start) {
        int captured = left.captured == left.end ? right.captured : left.captured;
        pieces.set(at - 1, new Piece(left.start, right.end, captured));
        pieces.remove(at);
      }
    }
  }

  /// Bytes side by side.
  ///
  /// @param captured where those end that were captured, from the start on
  private record Piece(int start, int end, int captured) {}
}

package dev.wireglass.analyzer.tcp;

import java.util.Arrays;

/// Segments that wait for an acknowledgment: a hash table from the expected acknowledgment number
/// to the times of all segments that expect it.
///
/// It grows with what is in flight. From [#PRUNED_FROM] entries on, those that the highest
/// acknowledgment has passed are dropped before it grows; at [#MOST] entries all are dropped, since
/// then nothing is heard from the other side. Below that nothing is lost. The salt keeps a made-up
/// capture from choosing numbers that collide.
final class PendingSegments {
  /// From how many entries on passed ones are dropped.
  static final int PRUNED_FROM = 256;

  /// How many entries there can be at most.
  static final int MOST = 32_768;

  private static final int NONE = -1;
  private static final int SMALLEST = 4;

  private final int salt = (int) System.nanoTime();
  private int[] heads;
  private int[] nexts;
  private int[] numbers;
  private long[] times;
  private int free;
  private int size;

  PendingSegments() {
    heads = new int[SMALLEST];
    nexts = new int[SMALLEST];
    numbers = new int[SMALLEST];
    times = new long[SMALLEST];
    clear();
  }

  int size() {
    return size;
  }

  /// Adds a segment.
  ///
  /// @param number the acknowledgment number that it expects
  /// @param timeNanos when it was sent
  /// @param highest the highest acknowledgment number seen so far
  void add(int number, long timeNanos, int highest) {
    if (size == numbers.length) {
      makeRoom(highest);
    }
    int entry = free;
    free = nexts[entry];
    numbers[entry] = number;
    times[entry] = timeNanos;
    int head = headOf(number);
    nexts[entry] = heads[head];
    heads[head] = entry;
    size++;
  }

  /// Takes out all segments that expect this number, and adds their round-trip times.
  void take(int number, long timeNanos, RoundTrips into) {
    if (size == 0) {
      return;
    }
    int head = headOf(number);
    int previous = NONE;
    int entry = heads[head];
    while (entry != NONE) {
      int next = nexts[entry];
      if (numbers[entry] == number) {
        into.sample(times[entry], timeNanos);
        unlink(entry, previous, head);
      } else {
        previous = entry;
      }
      entry = next;
    }
  }

  private void unlink(int entry, int previous, int head) {
    if (previous == NONE) {
      heads[head] = nexts[entry];
    } else {
      nexts[previous] = nexts[entry];
    }
    nexts[entry] = free;
    free = entry;
    size--;
  }

  private void makeRoom(int highest) {
    if (size >= PRUNED_FROM) {
      dropPassed(highest);
    }
    if (size <= numbers.length / 2) {
      return;
    }
    if (numbers.length == MOST) {
      clear();
    } else {
      grow();
    }
  }

  private void dropPassed(int highest) {
    for (int head = 0; head < heads.length; head++) {
      int previous = NONE;
      int entry = heads[head];
      while (entry != NONE) {
        int next = nexts[entry];
        if (numbers[entry] - highest < 0) {
          unlink(entry, previous, head);
        } else {
          previous = entry;
        }
        entry = next;
      }
    }
  }

  private void grow() {
    int[] oldNumbers = numbers;
    long[] oldTimes = times;
    int[] oldHeads = heads;
    int[] oldNexts = nexts;
    int capacity = oldNumbers.length * 2;
    heads = new int[capacity];
    nexts = new int[capacity];
    numbers = new int[capacity];
    times = new long[capacity];
    clear();
    for (int head : oldHeads) {
      for (int entry = head; entry != NONE; entry = oldNexts[entry]) {
        add(oldNumbers[entry], oldTimes[entry], 0);
      }
    }
  }

  private void clear() {
    Arrays.fill(heads, NONE);
    for (int entry = 0; entry < nexts.length; entry++) {
      nexts[entry] = entry + 1;
    }
    free = 0;
    size = 0;
  }

  private int headOf(int number) {
    int mixed = (number ^ salt) * 0x9e3779b1;
    return (mixed ^ mixed >>> 15) & heads.length - 1;
  }
}

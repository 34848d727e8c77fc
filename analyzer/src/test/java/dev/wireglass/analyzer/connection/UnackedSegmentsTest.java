package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnackedSegmentsTest {
  private final UnackedSegments segments = new UnackedSegments();

  /// The rules one by one, newest segment first.
  private static final class Plain {
    private final ArrayDeque<long[]> newestFirst = new ArrayDeque<>();

    private void add(int start, int end, long nanos) {
      newestFirst.addFirst(new long[] {start, end, nanos});
    }

    private long acknowledge(int number) {
      long found = UnackedSegments.NONE;
      for (var segment : newestFirst.toArray(long[][]::new)) {
        int start = (int) segment[0];
        int end = (int) segment[1];
        if (end == number) {
          found = segment[2];
          newestFirst.remove(segment);
        } else if (number - start > 0 && number - end <= 0) {
          segment[0] = number;
        } else if (end - number <= 0) {
          newestFirst.remove(segment);
        }
      }
      return found;
    }

    private int span(int base) {
      int lowest = -1;
      int highest = 0;
      for (var segment : newestFirst) {
        int start = (int) segment[0] - base;
        int end = (int) segment[1] - base;
        lowest = Integer.compareUnsigned(start, lowest) < 0 ? start : lowest;
        highest = Integer.compareUnsigned(end, highest) > 0 ? end : highest;
      }
      return highest - lowest;
    }
  }

  /// Most are sent in order; the rarer the others, the longer all stay so.
  @ParameterizedTest
  @CsvSource({"1, 3, 0", "2, 3, -300", "3, 50, 0", "4, 50, 2147483000", "5, 1000, 0", "6, 9, 77"})
  void agreesWithTheRules(long seed, int rarity, int start) {
    var random = new Random(seed);
    var plain = new Plain();
    int next = start;
    for (int step = 0; step < 5000; step++) {
      int base = start - random.nextInt(2);
      int number = next - random.nextInt(1000);
      boolean isOdd = random.nextInt(rarity) == 0;
      if (random.nextInt(3) > 0) {
        int from = isOdd ? number : next;
        int to = from + 1 + random.nextInt(200);
        segments.add(from, to, step);
        plain.add(from, to, step);
        next = to - next > 0 ? to : next;
        assertThat(segments.span(base)).as("step %s", step).isEqualTo(plain.span(base));
      } else {
        int far = isOdd ? random.nextInt() : number;
        assertThat(segments.acknowledge(far)).isEqualTo(plain.acknowledge(far));
        assertThat(segments.isEmpty()).isEqualTo(plain.newestFirst.isEmpty());
      }
    }
  }

  @Test
  void takesTenThousand() {
    for (int at = 0; at < UnackedSegments.MOST; at++) {
      assertThat(segments.isFull()).isFalse();
      segments.add(100 * at, 100 * at + 100, at);
    }
    assertThat(segments.isFull()).isTrue();
    assertThat(segments.span(0)).isEqualTo(100 * UnackedSegments.MOST);

    assertThat(segments.acknowledge(100 * UnackedSegments.MOST))
        .isEqualTo(UnackedSegments.MOST - 1);
    assertThat(segments.isEmpty()).isTrue();
  }

  @Test
  void slidesAlongWithoutGrowing() {
    for (int at = 0; at < 1_000_000; at++) {
      segments.add(100 * at, 100 * at + 100, at);
      if (at >= 50) {
        assertThat(segments.acknowledge(100 * at - 4900)).isEqualTo(at - 50);
      }
    }
    assertThat(segments.span(0)).isEqualTo(5000);
  }
}

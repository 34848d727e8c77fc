package dev.wireglass.analyzer.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SeenDataTest {
  private final SeenData data = new SeenData(SeenData.START);

  @Test
  void whatIsSeenInOrderLeavesNoHole() {
    data.add(1, 101);
    data.add(101, 201);

    assertThat(data.acknowledge(201)).isZero();
  }

  @Test
  void acknowledgedHolesAreCountedOnce() {
    data.add(101, 201);
    data.add(301, 401);

    assertThat(data.acknowledge(201)).isEqualTo(1);
    assertThat(data.acknowledge(201)).isZero();
    assertThat(data.acknowledge(501)).isEqualTo(2);
  }

  @Test
  void acknowledgmentUpToARangeLeavesItSeen() {
    data.add(101, 201);

    assertThat(data.acknowledge(101)).isEqualTo(1);
    assertThat(data.acknowledge(201)).isZero();
  }

  @Test
  void rangesMayOverlapAndTouch() {
    data.add(301, 401);
    data.add(101, 201);
    data.add(151, 301);
    data.add(1, 101);

    assertThat(data.acknowledge(401)).isZero();
  }

  @Test
  void lowestOfTooManyHolesIsForgotten() {
    for (int hole = 0; hole < SeenData.MOST_HOLES + 3; hole++) {
      data.add(100 + 2 * hole, 101 + 2 * hole);
    }

    assertThat(data.acknowledge(10_000)).isEqualTo(SeenData.MOST_HOLES + 1);
  }

  /// With few enough ranges to remember all, against a set of all positions.
  @Test
  void countsHolesLikeASetOfPositions() {
    var random = new Random(20_260_101);
    for (int round = 0; round < 500; round++) {
      var seen = new BitSet();
      var tested = new SeenData(SeenData.START);
      seen.set(0);
      for (int step = 0; step < 40; step++) {
        int from = 1 + random.nextInt(200);
        int to = from + 1 + random.nextInt(20);
        if (random.nextInt(4) == 0) {
          assertThat(tested.acknowledge(from)).as("round %d", round).isEqualTo(holes(seen, from));
          seen.set(0, from);
        } else {
          tested.add(from, to);
          seen.set(from, to);
        }
      }
    }
  }

  private static int holes(BitSet seen, int limit) {
    int holes = 0;
    int at = seen.nextClearBit(0);
    while (at < limit) {
      holes++;
      at = seen.nextClearBit(Math.min(limit, nextSeen(seen, at)));
    }
    return holes;
  }

  private static int nextSeen(BitSet seen, int from) {
    int next = seen.nextSetBit(from);
    return next < 0 ? Integer.MAX_VALUE : next;
  }
}

package dev.wireglass.analyzer.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PairTableTest {
  private final PairTable<Pair> table = new PairTable<>(1);
  private final Segment segment = new Segment();

  private record Pair(int port, int hash) implements PairTable.Entry {
    @Override
    public boolean joins(Segment segment) {
      return segment.sourcePort == port || segment.destinationPort == port;
    }
  }

  /// The table says what a map says, whatever is added and removed.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void findsWhatWasAddedAndNotRemoved(long seed) {
    var random = new Random(seed);
    var expected = new HashMap<Integer, Pair>();
    for (int step = 0; step < 20_000; step++) {
      int port = 1000 + random.nextInt(3000);
      between(port, random.nextBoolean());
      assertThat(table.find(segment)).isEqualTo(expected.get(port));
      if (!expected.containsKey(port)) {
        expected.put(port, add(port));
      } else if (random.nextInt(3) > 0) {
        var pair = expected.remove(port);
        table.remove(pair, pair.hash());
      }
    }

    for (var pair : new ArrayList<>(expected.values())) {
      between(pair.port(), true);
      assertThat(table.find(segment)).isEqualTo(pair);
    }
  }

  private Pair add(int port) {
    var pair = new Pair(port, table.hash(segment));
    table.add(pair, segment);
    return pair;
  }

  private void between(int port, boolean there) {
    segment.addresses(4, 0, there ? 1 : 2, 0, there ? 2 : 1);
    segment.ports(there ? port : 80, there ? 80 : port);
  }
}

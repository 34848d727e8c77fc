package dev.wireglass.analyzer.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatagramTest {
  private final Datagram datagram =
      new Datagram(Arena.ofAuto().allocate(Datagram.LARGEST), 0, new PacketCount.Place("", 0));

  @Test
  void isWholeOnceTheLastGapIsClosed() {
    add(8, "ijklmnop", false);
    add(16, "qr", true);
    assertThat(datagram.isWhole()).isFalse();
    add(0, "abcdefgh", false);

    assertThat(datagram.isWhole()).isTrue();
    assertThat(text()).isEqualTo("abcdefghijklmnopqr");
    assertThat(datagram.fragments()).isEqualTo(3);
  }

  @Test
  void isNotWholeWithoutAnEnd() {
    add(0, "abcdefgh", false);

    assertThat(datagram.isWhole()).isFalse();
  }

  @Test
  void keepsWhatCameFirstWhereFragmentsOverlap() {
    add(8, "IJKLMNOP", false);
    add(0, "abcdefghijklmnopqrstuvwx", true);

    assertThat(text()).isEqualTo("abcdefghIJKLMNOPqrstuvwx");
  }

  @Test
  void countsRepeatedFragments() {
    add(0, "abcdefgh", false);
    add(0, "abcdefgh", false);
    add(8, "ij", true);

    assertThat(datagram.fragments()).isEqualTo(3);
    assertThat(text()).isEqualTo("abcdefghij");
  }

  @Test
  void endsWhereTheFirstLastFragmentEnds() {
    add(0, "abcdefgh", true);
    add(8, "ijkl", true);

    assertThat(datagram.isWhole()).isTrue();
    assertThat(text()).isEqualTo("abcdefgh");
  }

  @Test
  void isThereUpToTheFirstByteThatWasNotCaptured() {
    datagram.add(0, 8, bytes("abcdefgh"), 0, 8, false);
    datagram.add(8, 8, bytes("ijk"), 0, 3, false);
    datagram.add(16, 4, bytes("qrst"), 0, 4, true);

    assertThat(datagram.isWhole()).isTrue();
    assertThat(datagram.length()).isEqualTo(20);
    assertThat(datagram.captured()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void doesNotDependOnTheOrder(long seed) {
    var random = new Random(seed);
    var content = new StringBuilder();
    for (int at = 0; at < 4000; at++) {
      content.append((char) ('a' + random.nextInt(26)));
    }
    for (var cut : cuts(content.length(), random)) {
      add(cut[0], content.substring(cut[0], cut[1]), cut[1] == content.length());
    }

    assertThat(datagram.isWhole()).isTrue();
    assertThat(text()).isEqualTo(content.toString());
  }

  /// Ranges that cover everything, some of them more than once, in random order.
  private static List<int[]> cuts(int length, Random random) {
    var cuts = new ArrayList<int[]>();
    for (int from = 0; from < length; ) {
      int to = Math.min(length, from + 8 * (1 + random.nextInt(20)));
      cuts.add(new int[] {Math.max(0, from - 8 * random.nextInt(3)), to});
      from = to;
    }
    Collections.shuffle(cuts, random);
    return cuts;
  }

  private void add(int start, String data, boolean last) {
    datagram.add(start, data.length(), bytes(data), 0, data.length(), last);
  }

  private static MemorySegment bytes(String data) {
    return MemorySegment.ofArray(data.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private String text() {
    var text = new StringBuilder();
    for (int at = 0; at < datagram.length(); at++) {
      text.append((char) datagram.bytes().get(ValueLayout.JAVA_BYTE, at));
    }
    return text.toString();
  }
}
